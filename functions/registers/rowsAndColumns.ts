import { Problem } from '@shared/problem'
import type { SheetCell } from '../platform/sheets/cell'
import type { RegisterMapping } from './mapping'

export type RegisterCell = SheetCell

/** A register as rows and columns, wherever it came from. */
export interface RegisterTable {
  headings: string[]
  /** `number` as the spreadsheet or the text file counts its rows, from 1. */
  rows: { number: number; cells: readonly RegisterCell[] }[]
}

/** So much is held and checked at once: about 2 GB of memory for a workbook this size. */
export const mostRows = 200_000

/** Rows with their headings in one of them; empty rows are passed over. */
export function tabled(
  rows: readonly (readonly RegisterCell[])[],
  { headingRow }: Pick<RegisterMapping, 'headingRow'>,
): RegisterTable {
  const headings = (rows[headingRow - 1] ?? []).map((one) => String(one ?? '').trim())
  if (headings.every((one) => one === '')) throw new Problem('cannot-read-file', `第 ${headingRow} 行没有表头`)
  const filled = rows
    .map((cells, at) => ({ number: at + 1, cells }))
    .slice(headingRow)
    .filter(({ cells }) => cells.some((one) => one !== null && one !== ''))
  return { headings, rows: filled }
}
