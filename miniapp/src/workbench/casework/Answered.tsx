import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'
import { AnswerWords } from '../../inquiries/AnswerWords'
import { Files } from './files/Files'

type Reply = NonNullable<InquiryView['reply']>

/** What the citizen was told, and what they think of it; earlier replies on request. */
export function Answered({ inquiry: { id, reply, earlierReplies = [], rating, fileNames } }: { inquiry: InquiryView }) {
  if (!reply) return null
  return (
    <Card title={earlierReplies.length ? '重办后的答复' : '答复'}>
      <Told inquiry={id} reply={reply} named={fileNames} letter />
      {rating && !rating.before ? <Said rating={rating} /> : null}
      {earlierReplies.length ? (
        <Disclosure label="重办前的答复">
          {earlierReplies.map((one) => (
            <Told key={one.at} inquiry={id} reply={one} named={fileNames} />
          ))}
          {rating?.before ? <Said rating={rating} /> : null}
        </Disclosure>
      ) : null}
    </Card>
  )
}

const Said = ({ rating: { stars, comment } }: { rating: NonNullable<InquiryView['rating']> }) => (
  <View className="second">{[`提问人评价 ${stars} 分`, comment].filter(Boolean).join('：')}</View>
)

interface ToldProps {
  inquiry: string
  reply: Reply
  named: InquiryView['fileNames']
  letter?: boolean
}

function Told({ inquiry, reply, named, letter = false }: ToldProps) {
  const { text, basis, department, at, attachments, answer } = reply
  const foot = [`${department} · ${dayAndTime(at)}`, ...(basis.length ? [`依据：${basis.join('；')}`] : [])]
  return (
    <View>
      <View className="quote">{text}</View>
      {answer ? <AnswerWords answer={answer} /> : null}
      {answer && letter ? (
        <Pressable kind="quiet" onPress={() => go('/screen/letter/index', { id: inquiry })}>
          告知书，可以打印
        </Pressable>
      ) : null}
      <Files inquiry={inquiry} ids={attachments} named={named} />
      <View className="small">{foot.join(' · ')}</View>
    </View>
  )
}
