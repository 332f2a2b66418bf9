import type { readConcernWeek } from '@shared/concerns/contractReadings'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { Bars } from '../../../ledger/Bars'
import { Card } from '../../../ui/Card'
import { Table } from '../../../ui/table/Table'

type Figures = Replied<typeof readConcernWeek>['figures']

const steps = ['5 小时以内', '5 到 24 小时', '24 到 48 小时', '48 小时以上']

/** Where each of the week stands, once and only once: the parts add up to what was registered. */
const partsOf = ({ answered, onTime, overdue, waiting, noResponse, merged, withdrawn }: Figures) =>
  [
    { label: '按时回应', count: onTime, tone: 'green' },
    { label: '超期才回应', count: answered - onTime, tone: 'amber' },
    { label: '超期，还没回应', count: overdue, tone: 'seal' },
    { label: '时限内，还没回应', count: waiting, tone: 'lake' },
    ...(
      [
        { label: '不公开回应', count: noResponse, tone: 'grey' },
        { label: '并入别的', count: merged, tone: 'grey' },
        { label: '撤回', count: withdrawn, tone: 'grey' },
      ] as const
    ).filter(({ count }) => count > 0),
  ] as const

function shareWords({ share, onTime, answered, overdue, medianHours }: Figures): string {
  if (share === undefined) return '已回应的和超期没回应的加起来不到 5 条，不算比例'
  const half = medianHours === undefined ? '' : `，一半在 ${medianHours} 小时以内回应`
  return `已回应 ${answered} 条加上超期没回应 ${overdue} 条里，按时回应 ${onTime} 条，占 ${Math.floor(share * 100)}%${half}`
}

/** How those registered in the week stand now, as bars with their numbers, and the same as a table. */
export function WeekFigures({ figures }: { figures: Figures }) {
  const parts = partsOf(figures)
  const { registered, answered, corrected, spread } = figures
  const spent = steps.map((label, nth) => ({ label, count: spread[nth] ?? 0 }))
  return (
    <Card title={`这一周登记的 ${registered} 条，现在怎样`}>
      <View className="second">{shareWords(figures)}</View>
      <View className="small">{`只算这一周登记的${corrected ? `；更正过回应的 ${corrected} 条` : ''}`}</View>
      <View className="columns">
        <View className="stack">
          <Bars of={registered} bars={parts.map(({ count, ...one }) => ({ ...one, count, value: `${count} 条` }))} />
          {answered ? (
            <>
              <View>从发现到回应用了多久</View>
              <Bars of={answered} bars={spent.map((one) => ({ ...one, value: `${one.count} 条`, tone: 'lake' }))} />
            </>
          ) : null}
        </View>
        <Table
          caption="这一周登记的舆情现在怎样"
          rows={[...parts, ...(answered ? spent.map(({ label, count }) => ({ label: `${label}回应`, count })) : [])]}
          keyOf={({ label }) => label}
          columns={[
            { heading: '怎样了', of: ({ label }) => label },
            { heading: '条数', numeric: true, of: ({ count }) => `${count}` },
          ]}
        />
      </View>
    </Card>
  )
}
