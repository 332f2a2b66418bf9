import { Problem } from '@shared/problem'
import { detectDelimiter, streamCsvRows } from 'hucre/csv'
import type { SheetCell } from '../../../platform/sheets/cell'

/** No row is longer: a quotation mark that was never closed makes one of the rest of a file. In characters. */
const longestRow = 1_000_000

/**
 * Rows of a text with commas, semicolons or tabs, as it comes: only what has no end of its row yet is held.
 * @throws Problem 'cannot-read-file' for a quotation mark that is never closed.
 */
export async function* csvRows(text: AsyncIterable<string>): AsyncGenerator<SheetCell[]> {
  let held = ''
  let delimiter: string | undefined
  let rows = 0
  const read = function* (whole: string): Generator<SheetCell[]> {
    delimiter ??= detectDelimiter(whole.slice(0, 20_000))
    // A cell comes in pieces that hold on to the whole: each is joined before the next row is read.
    for (const row of streamCsvRows(whole, { delimiter })) {
      rows++
      yield row.map((cell) => (typeof cell === 'string' ? cell.replaceAll('\0', '') : cell))
    }
  }
  for await (const piece of text) {
    held += piece
    const end = lastRowEnd(held)
    if (end === 0 && held.length > longestRow) throw unpaired(rows + 1)
    if (end === 0) continue
    yield* read(held.slice(0, end))
    held = held.slice(end)
  }
  for (const row of read(held)) {
    // A quotation mark that was never closed has taken in every line to the end of the file.
    if (row.some((cell) => typeof cell === 'string' && cell.trim().includes('\n')) && isUnpaired(held))
      throw unpaired(rows)
    yield row
  }
}

const unpaired = (row: number) =>
  new Problem('cannot-read-file', `第 ${row} 行起有一个引号没有配对，后面的都连成了一行，请改好再导入`)

const isUnpaired = (text: string) => text.split('"').length % 2 === 0

/** Behind the last end of a line that stands in no quotation. */
function lastRowEnd(text: string): number {
  let [quoted, end] = [false, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) quoted = !quoted
    else if (code === 0x0a && !quoted) end = at + 1
  }
  return end
}
