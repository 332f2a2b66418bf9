import type { InquiryView, CaseStanding } from '@shared/inquiries/view'
import { isOpen } from '@shared/inquiries/words'
import { View } from '@tarojs/components'
import { day, dayAndTime } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Chip, type ChipTone } from '../../ui/Chip'

const toneOf: Record<CaseStanding['kind'], ChipTone> = {
  onTime: 'going',
  near: 'near',
  overdue: 'overdue',
  paused: 'paused',
  closedOnTime: 'done',
  closedLate: 'done',
  stopped: 'paused',
}

/** 协办: each department asked for its part, by when, and what it said. */
export function Parts({ inquiry: { parts = [], department, status } }: { inquiry: InquiryView }) {
  if (!parts.length) return null
  return (
    <Card title="协办">
      <View className="second">{`${department.name}主办并答复；下面的单位按内部期限提意见`}</View>
      <View className="rows">
        {parts.map(({ department: asked, dueDate, standing, text, contributedAt }) => (
          <View key={asked.id} className="part">
            <View className="line line--apart">
              <View className="row__title">{asked.name}</View>
              {contributedAt || isOpen(status) ? (
                <Chip tone={toneOf[standing.kind]}>{standing.words}</Chip>
              ) : (
                <Chip tone="paused">没有提意见</Chip>
              )}
            </View>
            {text ? <View className="quote">{text}</View> : null}
            <View className="small">
              {contributedAt ? `${dayAndTime(contributedAt)}提出` : `内部期限 ${day(dueDate)}`}
            </View>
          </View>
        ))}
      </View>
    </Card>
  )
}
