import type { Numbers } from '@shared/ledger/numbers'
import { View } from '@tarojs/components'
import { Card } from '../ui/Card'
import { type Bar, Bars } from './Bars'
import { onTimeWords } from './shareWords'

/** Every case stands in exactly one line. */
export function standingBars(numbers: Numbers): Bar[] {
  const {
    open,
    near,
    overdue,
    paused,
    repliedOnTime,
    repliedLate,
    uncounted = 0,
    declined,
    merged,
    withdrawn,
  } = numbers
  const running = open - overdue - paused
  return [
    { label: '按时答复', count: repliedOnTime, tone: 'green' },
    { label: '晚于期限才答复', count: repliedLate, tone: 'amber' },
    ...(uncounted
      ? [{ label: '已答复，不计是否按时', count: uncounted, tone: 'grey' as const, note: '当年的放假安排没有装入' }]
      : []),
    { label: '超过期限，还没答复', count: overdue, tone: 'seal' },
    { label: '在办，没到期限', count: running, tone: 'lake', ...(near ? { note: `其中 ${near} 件临近期限` } : {}) },
    {
      label: '暂停计时',
      count: paused,
      tone: 'grey',
      ...(paused ? { note: '在等双方确认收到、补正材料或征求意见' } : {}),
    },
    { label: '不予受理', count: declined, tone: 'grey' },
    { label: '并案，和另一件一起办', count: merged, tone: 'grey' },
    { label: '提问人撤回', count: withdrawn, tone: 'grey' },
  ]
}

/** How the cases of a period stand now; a share only where there is enough to share. */
export function Standings({ numbers, none }: { numbers: Numbers; none: string }) {
  return (
    <Card title="收到的办件">
      <View className="figured">
        <View className="figure">{numbers.received}</View>
        <View>件</View>
      </View>
      {numbers.received ? (
        <>
          <View className="second">{onTimeWords(numbers)}</View>
          <Bars bars={standingBars(numbers)} of={numbers.received} />
        </>
      ) : (
        <View className="second">{none}</View>
      )}
    </Card>
  )
}
