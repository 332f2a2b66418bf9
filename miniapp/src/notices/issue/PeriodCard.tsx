import type { NoticeView } from '@shared/notices/contract'
import { View } from '@tarojs/components'
import { day, isoDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { chipOf, shareOf } from '../period'

/** The notice period: which day it is, until when. */
export function PeriodCard({ notice }: { notice: NoticeView }) {
  const today = isoDay(new Date().toISOString())
  const { tone, word } = chipOf(notice, today)
  const card = !notice.running ? 'plain' : tone === 'near' ? 'amber' : 'lake'
  return (
    <Card tone={card} className="period-card">
      <View className="line line--apart">
        <View className="clock__words">{notice.period}</View>
        <Chip tone={tone}>{word}</Chip>
      </View>
      <View className={`period period--${card}`} {...{ 'aria-hidden': true }}>
        <View className="period__over" style={{ width: `${shareOf(notice, today) * 100}%` }} />
      </View>
      <View className="second">{`${day(notice.from)} 到 ${day(notice.until)}`}</View>
    </Card>
  )
}
