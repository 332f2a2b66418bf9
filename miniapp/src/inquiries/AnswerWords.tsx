import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'

/** Which answer an application for disclosure got, its ground in the law, and what can be done against it. */
export function AnswerWords({ answer }: { answer: NonNullable<NonNullable<InquiryView['reply']>['answer']> }) {
  const { kind, basis, remedies } = answer
  return (
    <View className="stack stack--close">
      <View>{`答复结果：${kind}`}</View>
      <View className="second">{basis.join('；')}</View>
      {remedies ? <View>{remedies}</View> : null}
    </View>
  )
}
