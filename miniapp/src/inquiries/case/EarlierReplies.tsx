import { isOpen, starName } from '@shared/inquiries/words'
import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { ReplyWords } from './ReplyCard'

/** What was answered before a redo: while the new reply is awaited, that is the latest one too. */
export const repliesBefore = ({ status, reply, earlierReplies = [] }: InquiryView) =>
  isOpen(status) && reply ? [...earlierReplies, reply] : earlierReplies

/** 重办: why it was asked for, and the replies from before, kept as they were. */
export function EarlierReplies({ inquiry }: { inquiry: InquiryView }) {
  const { id, redo, status, rating } = inquiry
  const before = repliesBefore(inquiry)
  if (!redo && before.length === 0) return null
  return (
    <Card title={isOpen(status) ? '正在再办一次' : '再办以前'}>
      {redo ? (
        <View>
          <View className="second">{`${dayAndTime(redo.at)}要求再办一次`}</View>
          <View className="prose">{redo.reason}</View>
        </View>
      ) : null}
      {rating?.before ? (
        <View>
          <View className="second">{`上一次的评价：${starName(rating.stars)}`}</View>
          {rating.comment ? <View className="prose">{rating.comment}</View> : null}
        </View>
      ) : null}
      {before.map((reply) => (
        <Disclosure key={reply.at} label={`看${dayAndTime(reply.at)}的答复`}>
          <ReplyWords inquiry={id} reply={reply} />
        </Disclosure>
      ))}
    </Card>
  )
}
