import { recordDetailNames, recordOutcomeNames } from '@shared/inquiries/mendedWords'
import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { Card } from '../ui/Card'
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

interface RecordResultProps {
  record: NonNullable<NonNullable<InquiryView['reply']>['record']>
}

/** What came of an application to have one's own record corrected, and what can be done where it was refused. */
export const RecordResult = ({ record: { outcome, detail } }: RecordResultProps) => (
  <Card title={recordOutcomeNames[outcome]}>
    <View className="second">{recordDetailNames[outcome]}</View>
    <View className="prose">{detail}</View>
    {outcome === 'refused' ? (
      <View>
        认为单位在政府信息公开工作中侵犯了你的合法权益的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼（《中华人民共和国政府信息公开条例》第五十一条）。
      </View>
    ) : null}
    <View className="second">依据：《中华人民共和国政府信息公开条例》第四十一条</View>
  </Card>
)
