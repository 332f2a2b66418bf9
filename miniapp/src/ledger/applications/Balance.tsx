import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import type { Report } from './report'

/** What came and what goes on, and whether the two sides of the form agree. */
export function Balance({ report: { year, table, untold, unconfirmed } }: { report: Report }) {
  const total = (columns: Record<string, number>) => columns['总计'] ?? 0
  const came = total(table.received) + total(table.carriedIn)
  const went = total(table.finished) + total(table.carriedOut)
  const rows: [string, number][] = [
    ['这一年新收', total(table.received)],
    ['上一年接着办的', total(table.carriedIn)],
    ['这一年办完', total(table.finished)],
    [`${year} 年底还在办，下一年接着办`, total(table.carriedOut)],
  ]
  return (
    <Card title="收到多少，办完多少">
      <View className="rows">
        {rows.map(([name, count]) => (
          <View key={name} className="pair">
            <View>{name}</View>
            <View>{`${count} 件`}</View>
          </View>
        ))}
      </View>
      <View className="second">
        {table.agrees
          ? `两边对得上：收到和接着办的 ${came} 件，办完和还在办的也是 ${went} 件`
          : `有 ${untold} 件办完了，但记录说不清属于哪一种，没有算进下面的表，正由单位核定`}
      </View>
      {unconfirmed ? (
        <View className="second">{`另有 ${unconfirmed} 件网上交来，双方还没有确认，不算收到（《政府信息公开条例》第三十一条）`}</View>
      ) : null}
    </Card>
  )
}
