import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { Problem } from '@shared/problem'
import { streamCsvRows } from 'hucre/csv'
import { decode } from '../answers/importer/decode'
import { asJsonLines } from './registerJsonLines'
import type { RegisterMapping } from './registerMapping'
import { asWorkbook } from './registerWorkbook'

export type RegisterCell = string | number | boolean | Date | null

/** A register as rows and columns, wherever it came from. */
export interface RegisterTable {
  headings: string[]
  /** `number` as the spreadsheet or the text file counts its rows, from 1. */
  rows: { number: number; cells: readonly RegisterCell[] }[]
}

/** So much is held and checked at once: about 2 GB of memory for a workbook this size. */
export const mostRows = 200_000
const mostMegabytes = 300

/**
 * Reads a register whole: .xlsx, .csv (UTF-8 or GB 18030) or .jsonl.
 * @throws Problem 'bad-input' | 'cannot-read-file' with a sentence that says what to do; nothing has been loaded then.
 */
export async function registerTable(path: string, mapping: RegisterMapping): Promise<RegisterTable> {
  const { size } = await stat(path).catch(() => {
    throw new Problem('bad-input', `找不到文件 ${path}`)
  })
  if (size > mostMegabytes * 1_000_000)
    throw new Problem('cannot-read-file', `文件超过 ${mostMegabytes} MB，请分成几个文件，逐个导入`)
  const bytes = await readFile(path)
  if (bytes.length === 0) throw new Problem('cannot-read-file', '文件是空的')
  const table = await tableOf(extname(path).toLowerCase(), bytes, mapping)
  if (table.rows.length === 0) throw new Problem('cannot-read-file', '只有表头，没有内容')
  if (table.rows.length > mostRows)
    throw new Problem('cannot-read-file', `一次最多导入 ${mostRows} 行，这个文件更多，请分成几个文件，逐个导入`)
  return table
}

async function tableOf(kind: string, bytes: Uint8Array, mapping: RegisterMapping): Promise<RegisterTable> {
  switch (kind) {
    case '.xlsx':
      return asWorkbook(bytes, mapping)
    case '.csv':
      return tabled([...csvRows(decode(bytes))], mapping)
    case '.jsonl':
      return asJsonLines(decode(bytes))
    default:
      throw new Problem('cannot-read-file', '只认 .xlsx、.csv 和 .jsonl；旧的 .xls 请先另存为 .xlsx')
  }
}

/** Cells come in pieces that take twenty times their size: each row's are joined before the next is read. */
function* csvRows(text: string): Generator<RegisterCell[]> {
  for (const row of streamCsvRows(text))
    yield row.map((cell) => (typeof cell === 'string' ? cell.replaceAll('\0', '') : cell))
}

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
