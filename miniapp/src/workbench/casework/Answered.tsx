import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { AnswerWords } from '../../inquiries/AnswerWords'
import { Files } from './files/Files'

type Reply = NonNullable<InquiryView['reply']>

/** What the citizen was told, and what they think of it; earlier replies on request. */
export function Answered({ inquiry: { id, reply, earlierReplies = [], rating } }: { inquiry: InquiryView }) {
  if (!reply) return null
  return (
    <Card title={earlierReplies.length ? '重办后的答复' : '答复'}>
      <Told inquiry={id} reply={reply} />
      {rating ? (
        <View className="second">{[`提问人评价 ${rating.stars} 分`, rating.comment].filter(Boolean).join('：')}</View>
      ) : null}
      {earlierReplies.length ? (
        <Disclosure label="重办前的答复">
          {earlierReplies.map((one) => (
            <Told key={one.at} inquiry={id} reply={one} />
          ))}
        </Disclosure>
      ) : null}
    </Card>
  )
}

function Told({ inquiry, reply }: { inquiry: string; reply: Reply }) {
  const { text, basis, department, at, attachments, answer } = reply
  const foot = [`${department} · ${dayAndTime(at)}`, ...(basis.length ? [`依据：${basis.join('；')}`] : [])]
  return (
    <View>
      <View className="quote">{text}</View>
      {answer ? <AnswerWords answer={answer} /> : null}
      <Files inquiry={inquiry} ids={attachments} />
      <View className="small">{foot.join(' · ')}</View>
    </View>
  )
}
