import { Problem } from '@shared/problem'
import { meaningsIn } from '@shared/hot/sightings/guess'
import { streamXlsxRows } from 'hucre/xlsx'
import type { SheetCell } from '../../../platform/sheets/cell'
import { csvRows } from './csvRows'
import { decodedText } from './decoded'
import { cellOf, jsonObjects } from './jsonRows'
import { chosenSheet, type SheetChoice } from './workbookSheet'
import { requireModestWorkbook } from '../../../platform/sheets/modestWorkbook'

/** A file that is read from its beginning each time it is opened. */
export interface OpenedFile {
  name: string
  open(): AsyncIterable<Uint8Array>
}

/** One row with its cells by heading; `number` as a spreadsheet counts, or the nth of a list. */
export interface FileRow {
  number: number
  cell(heading: string): SheetCell
}

export interface FileRows {
  headings: readonly string[]
  rows: AsyncGenerator<FileRow>
  /** Of a workbook with several sheets. */
  sheet?: SheetChoice
}

/** So far down headings are looked for, below the name of a report and the like. */
const headingsWithin = 12

/** A workbook, CSV, tabbed text or JSON by what is in it, row by row. @throws Problem 'cannot-read-file'. */
export async function fileRows(file: OpenedFile): Promise<FileRows> {
  const head = await headOf(file)
  const is = (...bytes: number[]) => bytes.every((one, at) => head[at] === one)
  if (is(0x50, 0x4b)) return workbook(file)
  const saveAnew = '请用表格软件打开，另存为 .xlsx 或 CSV 后再导入'
  if (is(0xd0, 0xcf, 0x11, 0xe0))
    throw new Problem('cannot-read-file', `这是旧格式的 .xls 或者有密码的工作簿。${saveAnew}`)
  if (is(0x25, 0x50, 0x44, 0x46) || is(0x89, 0x50) || is(0xff, 0xd8) || is(0x1f, 0x8b) || is(0x52, 0x61, 0x72))
    throw new Problem('cannot-read-file', `这个文件不是表格，也不是 JSON。${saveAnew}`)
  const start = await firstText(file)
  if (/^\s*(<\?xml|<!DOCTYPE|<html|<table|<meta|MIME-Version:)/i.test(start))
    throw new Problem('cannot-read-file', `这个文件其实是网页，不是工作簿。${saveAnew}`)
  const text = decodedText(file.open())
  return /^\s*[[{]/.test(start) ? objects(jsonObjects(text)) : tabled(numbered(csvRows(text)))
}

async function headOf(file: OpenedFile): Promise<Uint8Array> {
  for await (const piece of file.open()) return piece
  throw new Problem('cannot-read-file', '文件是空的')
}

async function firstText(file: OpenedFile): Promise<string> {
  let text = ''
  for await (const piece of decodedText(file.open())) {
    text += piece
    if (text.trim().length > 100) break
  }
  return text.slice(0, 1_000)
}

interface NumberedRow {
  number: number
  cells: readonly SheetCell[]
}

async function* numbered(rows: AsyncIterable<SheetCell[]>): AsyncGenerator<NumberedRow> {
  let number = 0
  for await (const cells of rows) yield { number: ++number, cells }
}

async function workbook(file: OpenedFile): Promise<FileRows> {
  const pieces: Uint8Array[] = []
  for await (const piece of file.open()) pieces.push(piece)
  const bytes = Buffer.concat(pieces)
  requireModestWorkbook(bytes)
  const sheet = await chosenSheet(bytes).catch(notOpened)
  return { ...(await tabled(workbookRows(bytes, sheet))), ...(sheet.filled > 1 ? { sheet } : {}) }
}

/** What a formula came to when it was saved is read; no formula is ever worked out here. */
async function* workbookRows(bytes: Uint8Array, { sheet }: SheetChoice): AsyncGenerator<NumberedRow> {
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet }))
      yield { number: index + 1, cells: values.map((one) => (one instanceof Date ? one : cellOf(one))) }
  } catch (error) {
    notOpened(error)
  }
}

function notOpened(error: unknown): never {
  if (error instanceof Problem) throw error
  throw new Problem('cannot-read-file', '这个工作簿打不开，可能有密码或者损坏了，请另存为新的 .xlsx 再导入')
}

/** The row with the most headings among the first is theirs; what stands above it is passed over. */
async function tabled(rows: AsyncGenerator<NumberedRow>): Promise<FileRows> {
  const first: NumberedRow[] = []
  while (first.length < headingsWithin) {
    const { value, done } = await rows.next()
    if (done) break
    first.push(value)
  }
  const headingsOf = ({ cells }: NumberedRow) => cells.map((one) => String(one ?? '').trim())
  const [best] = first
    .map((row, nth) => ({ nth, headings: headingsOf(row) }))
    .sort((a, b) => meaningsIn(b.headings) - meaningsIn(a.headings) || a.nth - b.nth)
  if (!best || best.headings.filter(Boolean).length === 0) throw new Problem('cannot-read-file', '没有找到表头')
  const { headings, nth } = best
  const where = new Map(headings.map((one, at) => [one, at] as const).reverse())
  const rowOf = ({ number, cells }: NumberedRow): FileRow => ({
    number,
    cell: (heading) => cells[where.get(heading) ?? -1] ?? null,
  })
  const filled = ({ cells }: NumberedRow) => cells.some((one) => one !== null && one !== '')
  return {
    headings: [...new Set(headings.filter(Boolean))],
    rows: (async function* () {
      for (const row of first.slice(nth + 1)) if (filled(row)) yield rowOf(row)
      for await (const row of rows) if (filled(row)) yield rowOf(row)
    })(),
  }
}

/** The names of the fields of the first objects are the headings. */
async function objects(found: AsyncGenerator<{ number: number; of: Record<string, unknown> }>): Promise<FileRows> {
  const first: { number: number; of: Record<string, unknown> }[] = []
  while (first.length < 50) {
    const { value, done } = await found.next()
    if (done) break
    first.push(value)
  }
  if (first.length === 0) throw new Problem('cannot-read-file', '文件里一条也没有')
  const rowOf = ({ number, of }: (typeof first)[number]): FileRow => ({ number, cell: (name) => cellOf(of[name]) })
  return {
    headings: [...new Set(first.flatMap(({ of }) => Object.keys(of)))],
    rows: (async function* () {
      for (const one of first) yield rowOf(one)
      for await (const one of found) yield rowOf(one)
    })(),
  }
}
