import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../../platform/dates'
import { Card } from '../../../ui/Card'
import { Pressable } from '../../../ui/Pressable'
import { shortened } from '../../../ui/shortened'
import { type ReplyDraft, sentOf, withTheCase } from './replyDraft'

interface NewerProps {
  inquiry: InquiryView
  draft: ReplyDraft
  /** What this page laid beside the case last: never news to itself. */
  last: string | undefined
  onTake: (draft: ReplyDraft) => void
}

/** Somebody went on with the reply elsewhere since: theirs can be taken over; nothing is replaced unasked. */
export function Newer({ inquiry, draft, last, onTake }: NewerProps) {
  const other = withTheCase(inquiry)
  const news = other && other.at > draft.at && other.text !== draft.text && JSON.stringify(sentOf(other)) !== last
  if (!news) return null
  return (
    <Card tone="amber">
      <View>
        <View className="row__title">{`${inquiry.draft?.by ?? '同事'}在 ${dayAndTime(other.at)}存了另一份答复稿`}</View>
        <View className="quote">{shortened(other.text, 120)}</View>
      </View>
      <Pressable kind="quiet" onPress={() => onTake(other)}>
        换成这一份
      </Pressable>
    </Card>
  )
}
