import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'

/** Which answer an application for disclosure got, its ground in the law, and what can be done against it. */
export function AnswerWords({ answer }: { answer: NonNullable<NonNullable<InquiryView['reply']>['answer']> }) {
  const { kind, basis, told, withheld, remedies } = answer
  return (
    <View className="stack stack--close">
      <View>{`答复结果：${kind}`}</View>
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
