import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { Card } from '../../ui/Card'

/** 答复: a department's own words, and what they rest on. */
export function ReplyCard({ reply }: { reply: NonNullable<InquiryView['reply']> }) {
  return (
    <Card title="答复">
      <View className="prose">{reply.text}</View>
      {reply.basis.length ? (
        <View>
          <View className="second">依据</View>
          {reply.basis.map((one) => (
            <View key={one}>{one}</View>
          ))}
        </View>
      ) : null}
      <View className="second">{`${reply.department} · ${dayAndTime(reply.at)}`}</View>
    </Card>
  )
}
