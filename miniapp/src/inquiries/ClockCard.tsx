import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { weekdayAndDay } from '../platform/dates'
import { Card } from '../ui/Card'
import { Disclosure } from '../ui/Disclosure'
import { isOpen } from './standing'

type Tone = 'lake' | 'amber' | 'seal' | 'green' | 'plain'

const toneOf = ({ status, standing }: Pick<InquiryView, 'status' | 'standing'>): Tone => {
  if (!isOpen(status)) return status === 'withdrawn' ? 'plain' : 'green'
  return standing.kind === 'overdue' ? 'seal' : standing.kind === 'near' ? 'amber' : 'lake'
}

/** Law is named as law; what the city agreed on is never dressed up as one. */
export const basisWords = ({ kind, title, article = '' }: InquiryView['clock']['basis']) =>
  kind === '法定' ? `依据：《${title}》${article}` : `依据：本市约定，${title}${article}`

/** 时限: how long is left, until when, and how it was counted. */
export function ClockCard({ inquiry }: { inquiry: InquiryView }) {
  const { clock, standing, status, department } = inquiry
  return (
    <Card tone={toneOf(inquiry)}>
      <View>
        <View className="clock__words">{standing.words}</View>
        {status === 'withdrawn' ? null : (
          <View>
            {isOpen(status)
              ? `${standing.kind === 'overdue' ? '应在' : ''}${weekdayAndDay(clock.dueAt)}前由${department.name}答复`
              : `答复期限是${weekdayAndDay(clock.dueAt)}`}
          </View>
        )}
      </View>
      <Disclosure label="怎么算的">
        <View>{clock.explanation}</View>
        <View>{basisWords(clock.basis)}</View>
        <DayByDay days={inquiry.days ?? []} />
      </Disclosure>
    </Card>
  )
}

/** Every day of the count: which one it is, or why it does not count. */
function DayByDay({ days }: { days: NonNullable<InquiryView['days']> }) {
  return (
    <View className="days">
      {days.map(({ date, counts, ordinal, reason }) => (
        <View key={date} className={`days__one ${counts ? '' : 'is-free'}`}>
          <View>{weekdayAndDay(date)}</View>
          <View>{ordinal ? `第 ${ordinal} 天` : '不算'}</View>
          <View className="days__why">{reason}</View>
        </View>
      ))}
    </View>
  )
}
