import type { listOutcomes, OutcomeDuty } from '@shared/notices/chain/contractOutcomes'
import type { NoticeDraft } from '@shared/notices/contractParts'
import { noticeStatusNames } from '@shared/notices/words'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../../platform/call'
import { ago } from '../../../platform/dates'
import { go } from '../../../platform/go'
import { Card } from '../../../ui/Card'
import { Chip, type ChipTone } from '../../../ui/Chip'
import { Failure } from '../../../ui/Failure'
import { ReadFailure } from '../../../ui/ReadFailure'
import { Heading } from '../../../ui/page/Heading'
import { Pressable } from '../../../ui/Pressable'
import { draftsOfStep, StepDrafts } from '../ofMatter/StepDrafts'

const chips: Record<OutcomeDuty['standing'], { tone: ChipTone; word: string }> = {
  overdue: { tone: 'overdue', word: '超期' },
  due: { tone: 'near', word: '该公布了' },
  done: { tone: 'done', word: '已公布' },
}

/** For whoever may draft it: what is drafted already, once it is read, and how one of it is seen. */
interface Drafting {
  drafts: readonly NoticeDraft[] | undefined
  onSee: (draft: NoticeDraft) => void
}

/** 征求意见和修改情况: what is to be published, is late, or was; what is drafted already is not offered to be drafted again. */
export function OutcomeDuties({ drafting }: { drafting?: Drafting }) {
  const found = useQuery({
    queryKey: ['notices', 'outcomes'],
    queryFn: () => call<typeof listOutcomes>('GET /api/notices/outcomes'),
  })
  if (found.isLoadingError) return <Failure compact thrown={found.error} onRetry={() => void found.refetch()} />
  const duties = found.data?.duties ?? []
  if (duties.length === 0) return null
  return (
    <View className="stack">
      <ReadFailure compact read={found} />
      <Heading level={2}>征求意见和修改情况的公布</Heading>
      {duties.map((duty) => (
        <Duty key={duty.matter} duty={duty} drafting={drafting} />
      ))}
    </View>
  )
}

function Duty({ duty, drafting }: { duty: OutcomeDuty; drafting: Drafting | undefined }) {
  const { matter, step, title, department, standing, words, plan, outcome, drafted } = duty
  const { tone, word } = chips[standing]
  const written = draftsOfStep(drafting?.drafts ?? [], { matter, step })
  const toDraft = drafting?.drafts && standing !== 'done' && written.length === 0
  const see = (one: { id: string; title: string }, what: string) => (
    <Pressable kind="link" label={`看${one.title}`} onPress={() => go('/notices/issue/index', { id: one.id })}>
      {what}
    </Pressable>
  )
  return (
    <Card title={title}>
      <View className="line line--apart">
        <View className="second">{department}</View>
        <Chip tone={tone}>{word}</Chip>
      </View>
      <View>{words}</View>
      {drafting && standing !== 'done' ? <StepDrafts drafts={written} onSee={drafting.onSee} /> : null}
      {!drafting && standing !== 'done' ? (
        <View className="second">
          {drafted
            ? `${department}已经有稿子，${noticeStatusNames[drafted.status]}，${ago(drafted.at)}动过`
            : '还没有人起草'}
        </View>
      ) : null}
      {toDraft || plan || outcome ? (
        <View className="actions">
          {toDraft ? (
            <Pressable kind="primary" onPress={() => go('/workbench/notices/index', { matter, step })}>
              起草公布稿
            </Pressable>
          ) : null}
          {plan ? see(plan, '看征求意见的方案') : null}
          {outcome ? see(outcome, '看公布的情况') : null}
        </View>
      ) : null}
    </Card>
  )
}
