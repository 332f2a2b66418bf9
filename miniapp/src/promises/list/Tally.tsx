import type { PromiseTally } from '@shared/promises/tally'
import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'

/** So many of how many: every part of the whole is named. */
export function Tally({ year, tally }: { year: string; tally: PromiseTally }) {
  const { signed, keptInTime, keptLate, claimed, going, overdue, withdrawn } = tally
  const rows: [string, string][] = [
    ['按期做到', `${keptInTime} 件`],
    ['晚了才做到', `${keptLate} 件`],
    ['报完成，督查还没核实', `${claimed} 件`],
    ['正在做', overdue ? `${going} 件，其中 ${overdue} 件超期` : `${going} 件`],
    ['撤下', `${withdrawn} 件`],
  ]
  return (
    <Card title={`${year} 年到期的 ${signed} 件`}>
      <View className="rows">
        {rows.map(([name, count]) => (
          <View key={name} className="pair">
            <View>{name}</View>
            <View>{count}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}
