import { View } from '@tarojs/components'
import { dayAndTime, fullDay } from '../../platform/dates'
import { print } from '../../platform/files/print'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Segmented } from '../../ui/choosing/Segmented'
import { Empty } from '../../ui/Empty'
import { ListRow } from '../../ui/ListRow'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { Balance } from './Balance'
import type { Report } from './report'
import { Results } from './Results'
import { Typed } from './Typed'
import { WholeSheet } from './WholeSheet'
import { WholeTable } from './WholeTable'

interface YearReportProps {
  report: Report
  wanted: string | undefined
  onYear: (year: string) => void
}

/** One year in the order of the form: what came, what became of it, what goes on; then the table whole, for paper too. */
export function YearReport({ report, wanted, onYear }: YearReportProps) {
  const { year, years, unit, units, table, asOf, publishBy } = report
  const all = table.received['总计'] + table.carriedIn['总计']
  return (
    <>
      <View className="paper stack">
        <View>
          <Heading level={1}>{`${unit?.name ?? '全市'} ${year} 年信息公开申请办得怎样`}</Heading>
          <View className="second">
            {`每天夜里数一次，数到 ${fullDay(asOf)} ${dayAndTime(asOf).split(' ').at(-1) ?? ''}。年度报告${unit ? '由单位' : '由市政府'}在 ${fullDay(publishBy)}前公布（《政府信息公开条例》第四十九条）`}
          </View>
        </View>
        <View className="paper__not">
          <Segmented
            kind="tabs"
            label="哪一年"
            options={years.map((value) => ({ value, label: value }))}
            value={wanted ?? year}
            onChange={onYear}
          />
        </View>
        {all ? (
          <>
            <Balance report={report} />
            {table.finished['总计'] ? <Results results={table.results} finished={table.finished['总计']} /> : null}
            <WholeTable table={table} year={year} />
          </>
        ) : (
          <Empty title={`${year} 年还没有`} text="这一年没有收到信息公开申请" />
        )}
        <Typed report={report} />
      </View>
      {(all || report.typed.lines.length) && print ? (
        <Pressable kind="quiet" onPress={print}>
          打印这张表
        </Pressable>
      ) : null}
      <WholeSheet report={report} />
      {!unit && units.length ? (
        <Card title="各单位">
          <View className="rows">
            {units.map(({ id, name, received }) => (
              <ListRow
                key={id}
                title={name}
                note={`新收 ${received} 件`}
                onPress={() => go('/ledger/applications/index', { unit: id })}
              />
            ))}
          </View>
        </Card>
      ) : null}
    </>
  )
}
