import type { NoticeDraft } from '@shared/notices/contractParts'
import { nearestToIssue, noticeStatusNames } from '@shared/notices/words'
import { View } from '@tarojs/components'
import { ago } from '../../../platform/dates'
import { Pressable } from '../../../ui/Pressable'

interface Step {
  matter: string
  step: string
}

/** What is written already for a step of a matter and is not published: what is nearest to that comes first. */
export function draftsOfStep(drafts: readonly NoticeDraft[], { matter, step }: Step): NoticeDraft[] {
  return drafts
    .filter(({ content: { chain } }) => chain?.matter === matter && chain.step === step)
    .sort((a, b) => nearestToIssue.indexOf(a.status) - nearestToIssue.indexOf(b.status))
}

interface StepDraftsProps {
  drafts: readonly NoticeDraft[]
  onSee: (draft: NoticeDraft) => void
}

/** The drafts of one step and how they stand, in place of an offer to write another. */
export const StepDrafts = ({ drafts, onSee }: StepDraftsProps) => (
  <View className="stack stack--close">
    {drafts.map((draft) => {
      const { id, status, content, draftedBy, draftedAt } = draft
      return (
        <View key={id}>
          <View>{`已经有稿子，${noticeStatusNames[status]}：${content.title}`}</View>
          <View className="small">{`${draftedBy} ${ago(draftedAt)}起草`}</View>
          <Pressable kind="quiet" label={`看稿子：${content.title}`} onPress={() => onSee(draft)}>
            看这份稿子
          </Pressable>
        </View>
      )
    })}
  </View>
)
