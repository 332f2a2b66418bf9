import { monthWords } from './month'
import type { Point } from './series'
import { cellWords, onTimeRate } from './shareWords'
import { Table } from '../ui/table/Table'

/** The months in numbers. */
export function SeriesTable({ points }: { points: readonly Point[] }) {
  return (
    <Table
      caption="每个月收到多少、按时多少"
      rows={points}
      keyOf={({ month }) => month}
      columns={[
        { heading: '月份', of: ({ month }) => monthWords(month) },
        { heading: '收到', numeric: true, of: ({ received }) => `${received}` },
        { heading: '按时答复', numeric: true, of: ({ repliedOnTime = 0 }) => `${repliedOnTime}` },
        { heading: '晚答复', numeric: true, of: ({ repliedLate = 0 }) => `${repliedLate}` },
        { heading: '超期没答复', numeric: true, of: ({ overdue = 0 }) => `${overdue}` },
        {
          heading: '按时比例',
          numeric: true,
          of: ({ onTimeOf = 0, repliedOnTime = 0, ...one }) =>
            cellWords(onTimeRate({ ...one, onTimeOf, repliedOnTime }), '没有可算的'),
        },
      ]}
    />
  )
}
