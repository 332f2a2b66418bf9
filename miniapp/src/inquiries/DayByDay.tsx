import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { weekdayAndDay } from '../platform/dates'

/** Every day of the count: which one it is, or why it does not count, and on what a pause or an extension rests. */
export function DayByDay({ days }: { days: NonNullable<InquiryView['days']> }) {
  return (
    <View className="days">
      {days.map(({ date, counts, ordinal, reason, kind, basis }) => (
        <View key={date} className={`days__one ${counts ? '' : 'is-free'}`}>
          <View className="days__date">{weekdayAndDay(date)}</View>
          <View>{ordinal ? `第 ${ordinal} 天` : kind === '暂停' ? '‖ 暂停' : counts ? '算' : '不算'}</View>
          <View className="days__why">{reason}</View>
          {basis ? <View className="days__basis small">{basis}</View> : null}
        </View>
      ))}
    </View>
  )
}
