import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { go } from '../../platform/go'
import { dayAndTime } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'
import { AnswerResult, AnswerWords, RecordResult } from '../AnswerWords'
import { Attachments } from '../Attachments'
import { BasisLink } from './BasisLink'

interface ReplyProps {
  /** Id of the case. */
  inquiry: string
  reply: NonNullable<InquiryView['reply']>
}

/** 答复: a department's own words, and what they rest on. */
export function ReplyCard(props: ReplyProps) {
  return (
    <Card title="答复">
      <ReplyWords {...props} />
      {props.reply.answer ? (
        <Pressable kind="quiet" onPress={() => go('/screen/letter/index', { id: props.inquiry })}>
          看告知书和大白话说明
        </Pressable>
      ) : null}
    </Card>
  )
}

export function ReplyWords({ inquiry, reply }: ReplyProps) {
  return (
    <View className="stack stack--close">
      {reply.answer ? <AnswerResult answer={reply.answer} /> : null}
      {reply.record ? <RecordResult record={reply.record} /> : null}
      <View className="prose">{reply.text}</View>
      {reply.answer ? <AnswerWords answer={reply.answer} /> : null}
      {reply.basis.length ? (
        <View>
          <View className="second">依据</View>
          {reply.basis.map((one) => (
            <BasisLink key={one} basis={one} />
          ))}
        </View>
      ) : null}
      <Attachments inquiry={inquiry} ids={reply.attachments} />
      <View className="second">{`${reply.department} · ${dayAndTime(reply.at)}`}</View>
    </View>
  )
}
