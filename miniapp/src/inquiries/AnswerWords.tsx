import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { Heading } from '../ui/page/Heading'

interface AnswerProps {
  answer: NonNullable<NonNullable<InquiryView['reply']>['answer']>
}

/** Which answer an application for disclosure got: said before all else. */
export const AnswerResult = ({ answer }: AnswerProps) => <Heading level={3}>{`答复结果：${answer.kind}`}</Heading>

/** Its ground in the law, and what can be done against it. */
export function AnswerWords({ answer }: AnswerProps) {
  const { basis, told, withheld, remedies } = answer
  return (
    <View className="stack stack--close">
      <View className="second">{basis.join('；')}</View>
      {told.map(({ label, words }) => (
        <View key={label}>{`${label}：${words}`}</View>
      ))}
      {withheld.map(({ what, basis: ground, reason }) => (
        <View key={`${what} ${reason}`}>{`不公开：${what}。${ground}。${reason}`}</View>
      ))}
      {remedies ? <View>{remedies}</View> : null}
    </View>
  )
}
