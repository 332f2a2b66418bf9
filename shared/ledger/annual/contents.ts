import { resultRows } from './rows'
import type { YearColumns, YearTable } from './table'

export interface TableLine {
  /** 一、二、三 … as the form numbers its parts; empty within a part. */
  part: string
  name: string
  columns: YearColumns
}

/** The table line by line, in the words and the order of the form. */
export function linesOf({ received, carriedIn, results, finished, carriedOut }: YearTable): TableLine[] {
  return [
    { part: '一、本年新收政府信息公开申请数量', name: '', columns: received },
    { part: '二、上年结转政府信息公开申请数量', name: '', columns: carriedIn },
    ...resultRows.map(({ id, part, name }) => ({ part, name: name === part ? '' : name, columns: results[id] })),
    { part: '三、本年度办理结果总计', name: '', columns: finished },
    { part: '四、结转下年度继续办理', name: '', columns: carriedOut },
  ]
}
