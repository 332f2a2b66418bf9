import type { departmentRow } from '@shared/ledger/view'
import { View } from '@tarojs/components'
import type * as z from 'zod'
import { cellWords, onTimeRate, tooFew } from '../../ledger/shareWords'
import { Table } from '../../ui/table/Table'
import { Card } from '../../ui/Card'

type Row = z.infer<typeof departmentRow>

const half = ({ spent: { of, quartiles } }: Row) =>
  quartiles ? `${quartiles.median} 个工作日内` : of ? `答复 ${of} 件，不给` : '还没有答复'

/** All departments beside each other in the order of their names; nobody is ranked. */
export function DepartmentsTable({ departments }: { departments: readonly Row[] }) {
  return (
    <Card title="各单位" className="units-sheet">
      <View className="second">{`按名称排列，不是名次。${tooFew}，只写件数。超期没答复的也算没按时`}</View>
      {departments.length ? (
        <Table
          caption="各单位收到、答复、超期和退回"
          rows={departments}
          keyOf={({ key }) => key}
          columns={[
            { heading: '单位', of: ({ name }) => name },
            { heading: '收到', numeric: true, of: ({ received }) => `${received}` },
            { heading: '在办', numeric: true, of: ({ open }) => `${open}` },
            { heading: '超期没答复', numeric: true, of: ({ overdue }) => `${overdue}` },
            { heading: '按时', numeric: true, of: (row) => cellWords(onTimeRate(row), '没有可算的') },
            { heading: '一半答复用时', numeric: true, of: half },
            { heading: '退回过', numeric: true, of: ({ quality }) => cellWords(quality.returned, '没有可算的') },
            { heading: '重办过', numeric: true, of: ({ quality }) => cellWords(quality.redone, '还没有答复') },
            { heading: '有人评价', numeric: true, of: ({ quality }) => cellWords(quality.rated, '还没有答复') },
            { heading: '满意', numeric: true, of: ({ quality }) => cellWords(quality.satisfied, '还没有评价') },
          ]}
        />
      ) : (
        <View>这段时间没有收到办件</View>
      )}
    </Card>
  )
}
