import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { dayAndTime, weekdayAndDay } from '../../platform/dates'
import { Card } from '../../ui/Card'

/** What holds the case up, or has ended it, and what that means for whoever asked. */
export function Situation({ inquiry }: { inquiry: InquiryView }) {
  const { declined, consultation, status, standing, reply, together } = inquiry
  if (declined)
    return (
      <Card title={standing.words}>
        <View>
          <View className="second">原因</View>
          <View className="prose">{declined.reason}</View>
        </View>
        <View>
          <View className="second">可以这样办</View>
          <View className="prose">{declined.channel}</View>
        </View>
      </Card>
    )
  if (consultation)
    return (
      <Card title="为什么暂停">
        <View>
          <View className="prose">{`正在征求${consultation.whom}的意见：${consultation.reason}`}</View>
          <View className="second">{`${dayAndTime(consultation.at)}开始`}</View>
          {consultation.until ? <View className="second">{`对方提出意见：${consultation.until}`}</View> : null}
        </View>
      </Card>
    )
  if (status !== 'merged') return null
  return (
    <Card title={standing.words}>
      <View>同一件事已经有人提过，两件合在一起办。编号不变，答复出来，你在这里同样看得到。</View>
      {together && !reply ? (
        <View className="second">{`由${together.department}一并答复 · ${together.standing.words} · ${weekdayAndDay(together.dueDate)}前`}</View>
      ) : null}
    </Card>
  )
}
