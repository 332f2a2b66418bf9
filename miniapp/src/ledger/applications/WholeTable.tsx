import { linesOf } from '@shared/ledger/annual/contents'
import { annualColumns } from '@shared/ledger/annual/rows'
import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Table } from '../../ui/table/Table'
import { print } from '../../platform/files/print'
import type { Report } from './report'

/** The table as the form has it, with a column for each kind of applicant: opened on the screen, always on paper. */
export function WholeTable({ table, year }: { table: Report['table']; year: string }) {
  const lines = linesOf({ ...table, untold: [] })
  const whole = (
    <Table
      caption={`${year} 年收到和处理政府信息公开申请情况`}
      rows={lines}
      keyOf={({ part, name }) => part + name}
      columns={[
        { heading: '情形', of: ({ part, name }) => (name && part !== name ? `${part}：${name}` : part) },
        ...annualColumns.map((kind) => ({
          heading: kind,
          numeric: true,
          of: ({ columns }: (typeof lines)[number]) => `${columns[kind]}`,
        })),
      ]}
    />
  )
  return (
    <>
      <View className="paper__not">
        <Card>
          <Disclosure label="按申请人分的整张表">{whole}</Disclosure>
        </Card>
      </View>
      {print ? (
        <View className="paper__only" {...{ 'aria-hidden': true }}>
          {whole}
        </View>
      ) : null}
    </>
  )
}
