import { meaningsIn } from '@shared/hot/sightings/guess'
import { streamXlsxRows } from 'hucre/xlsx'

/** A cover, notes or a summary may stand before the rows: so many sheets are looked at, so far down. */
const [lookedAt, down] = [10, 12]

/** Which sheet of a workbook is read, and how many have something in them. */
export interface SheetChoice {
  /** Its place among the sheets, from 0. */
  sheet: number
  filled: number
}

/** The first sheet, unless the headings of a later one mean more. */
export async function chosenSheet(bytes: Uint8Array): Promise<SheetChoice> {
  const worksheets = sheetsNamedIn(bytes)
  if (worksheets < 2) return { sheet: 0, filled: worksheets }
  let filled = 0
  let best = { sheet: 0, meanings: -1 }
  for (let sheet = 0; sheet < Math.min(worksheets, lookedAt); sheet++) {
    let meanings = -1
    for await (const { values } of streamXlsxRows(bytes, { sheet, maxRows: down }))
      meanings = Math.max(meanings, meaningsIn(values.map((one) => String(one ?? '').trim())))
    if (meanings >= 0) filled++
    if (meanings > best.meanings) best = { sheet, meanings }
  }
  return { sheet: best.sheet, filled }
}

/** By the names of its parts, which stand at the end of the file. */
function sheetsNamedIn(bytes: Uint8Array): number {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = all.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const parts = end < 0 ? '' : all.subarray(all.readUInt32LE(end + 16), end).toString('latin1')
  return new Set(parts.match(/xl\/worksheets\/[\w-]+\.xml/g)).size
}
