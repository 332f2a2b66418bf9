import type { SurveyView } from '@shared/surveys/contractParts'
import { View } from '@tarojs/components'
import { fullDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/page/Heading'

interface FeedbackCardProps {
  feedback: NonNullable<SurveyView['feedback']>
  department: string
  /** Not signed yet. */
  draft?: boolean
}

/** 反馈: what was heard, what will change, and what will not and why. */
export function FeedbackCard({ feedback, department, draft = false }: FeedbackCardProps) {
  const { heard, will, wont, quotes, at } = feedback
  return (
    <Card title={draft ? '反馈稿' : '反馈'}>
      <View className="second">{`${department} ${fullDay(at)}${draft ? '写' : '公开'}`}</View>
      <Heading level={3}>听到了什么</Heading>
      <View className="prose">{heard}</View>
      {quotes.length ? <View className="small">答卷里的原话，去掉了能认出人的地方：</View> : null}
      {quotes.map((one) => (
        <View key={one} className="quote">
          {one}
        </View>
      ))}
      <Heading level={3}>要改什么</Heading>
      {will.length ? null : <View className="second">这次没有要改的</View>}
      {will.map(({ what, when }) => (
        <View key={what} className="citation">
          <View>{what}</View>
          {when ? <View className="second">{when}</View> : null}
        </View>
      ))}
      <Heading level={3}>不改什么，为什么</Heading>
      {wont.length ? null : <View className="second">没有</View>}
      {wont.map(({ what, why }) => (
        <View key={what} className="citation">
          <View>{what}</View>
          <View className="second">{`原因：${why}`}</View>
        </View>
      ))}
    </Card>
  )
}
