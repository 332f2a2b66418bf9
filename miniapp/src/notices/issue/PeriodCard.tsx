import type { NoticeView } from '@shared/notices/contractParts'
import { View } from '@tarojs/components'
import { day, isoDay, weekdayAndDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { chipOf, shareOf } from '../period'
import { nowHere } from '../../platform/clock/houseClock'

/** The last day, large; which day of the period it is, and how long law wants it. `heard`: one may say something of it. */
export function PeriodCard({ notice, heard }: { notice: NoticeView; heard: boolean }) {
  const today = isoDay(nowHere())
  const { tone, word } = chipOf(notice, today)
  const card = !notice.running ? 'plain' : tone === 'near' ? 'amber' : 'lake'
  if (notice.withdrawn || notice.replacedBy) return null
  if (notice.unproven)
    return (
      <Card tone="amber" className="period-card">
        <View className="line line--apart">
          <View className="second">期满的日子还没有定</View>
          <Chip tone={tone}>{word}</Chip>
        </View>
        <View>{notice.unproven}</View>
        <View className="second whole-dates">{`${day(notice.from)}发布起就能看${heard ? '、能提意见' : ''}；最早要到 ${day(notice.until)} 期满`}</View>
        {notice.least ? <View className="second">{notice.least}，从法律要求的地方都贴上算起</View> : null}
      </Card>
    )
  return (
    <Card tone={card} className="period-card">
      <View className="line line--apart">
        <View className="second">{notice.until < today ? '已在这一天截止' : '截止'}</View>
        <Chip tone={tone}>{word}</Chip>
      </View>
      <View className="period-card__until">{weekdayAndDay(notice.until)}</View>
      <View className={`period period--${card}`} {...{ 'aria-hidden': true }}>
        <View className="period__over" style={{ width: `${shareOf(notice, today) * 100}%` }} />
      </View>
      <View className="second whole-dates">{`${notice.period} · ${day(notice.from)} 到 ${day(notice.until)}`}</View>
      {notice.least ? <View className="second">{notice.least}</View> : null}
      {notice.hungSince ? (
        <View className="second">{`按张贴的凭证，法律要求的地方 ${day(notice.hungSince)} 都贴上了`}</View>
      ) : null}
    </Card>
  )
}
