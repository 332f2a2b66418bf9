import type { SeriesMonth } from '@shared/ledger/view'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayAndTime } from '../platform/dates'
import { Card } from '../ui/Card'
import { Disclosure } from '../ui/Disclosure'
import { Segmented } from '../ui/choosing/Segmented'
import { type Bar, Bars } from './Bars'
import { monthWords } from './month'
import { percent, tooFew } from './shareWords'
import { SeriesTable } from './SeriesTable'
import { type Point, withoutGaps } from './series'

type Shown = 'received' | 'onTime'
const receivedBar = ({ month, received }: Point): Bar => ({ label: monthWords(month), count: received, tone: 'lake' })

function onTimeBar({ month, onTimeShare, onTimeOf = 0, repliedOnTime = 0 }: Point): Bar {
  const label = monthWords(month)
  if (onTimeShare === undefined)
    return { label, count: 0, value: onTimeOf ? `${onTimeOf} 件，${tooFew}` : '没有可算的', tone: 'green' }
  return {
    label,
    count: onTimeShare,
    value: `${onTimeOf} 件中 ${repliedOnTime} 件，${percent(onTimeShare)}`,
    tone: 'green',
  }
}

/** The last months beside each other: one bar a month with its number, and the same as a table. */
export function MonthSeries({ series }: { series: readonly SeriesMonth[] }) {
  const [shown, setShown] = useState<Shown>('received')
  const points = withoutGaps(series)
  if (!points.length) return null
  const most = Math.max(...points.map(({ received }) => received))
  const before = series.slice(0, -1).at(-1)?.countedAt
  return (
    <Card title="一个月一个月看">
      {points.length === 1 ? <View className="second">只有这一个月有办件，还看不出变化</View> : null}
      <Segmented
        label="看什么"
        options={[
          { value: 'received', label: '收到多少' },
          { value: 'onTime', label: '按时比例' },
        ]}
        value={shown}
        onChange={setShown}
      />
      {shown === 'received' ? (
        <Bars bars={points.map(receivedBar)} of={most} />
      ) : (
        <>
          <View className="second">已经答复或到期的办件里，按时答复的有多少；超期没答复的也算没按时</View>
          <Bars bars={points.map(onTimeBar)} of={1} />
        </>
      )}
      <Disclosure label="看表格">
        <View className="second">{`${tooFew}，只写件数`}</View>
        <SeriesTable points={points} />
      </Disclosure>
      {before ? <View className="small">{`前面几个月的数字，${dayAndTime(before)} 清点，每天一次`}</View> : null}
    </Card>
  )
}
