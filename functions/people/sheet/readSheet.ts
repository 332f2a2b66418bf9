import { mostSheetRows, sheetHeadings } from '@shared/people/administration/sheetWords'
import { Problem } from '@shared/problem'
import { streamXlsxRows } from 'hucre/xlsx'
import { requireModestWorkbook } from '../../platform/sheets/modestWorkbook'

/** What stands in one row of the sheet, as it was typed; `row` as the sheet counts. */
export interface SheetRow {
  row: number
  account: string
  name: string
  role: string
  where: string
}

/** Far more than 5,000 rows of four short cells unpack to. */
const mostUnpacked = 20_000_000

const unreadable = () =>
  new Problem('cannot-read-file', '这个文件打不开。请下载模板，用表格软件填好，存成没有密码的 .xlsx 再传')

/**
 * The rows of the first sheet below its headings, which may stand in any order. What a formula came to when the file was
 * saved is read; none is worked out here. @throws Problem 'cannot-read-file', 'too-large'.
 */
export async function readSheet(bytes: Buffer): Promise<SheetRow[]> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw unreadable()
  requireModestWorkbook(bytes, mostUnpacked)
  const rows: SheetRow[] = []
  let columns: Record<keyof typeof sheetHeadings, number> | undefined
  try {
    for await (const { index, values } of streamXlsxRows(bytes)) {
      const cells = values.map((one) => String(one ?? '').trim())
      if (!cells.some(Boolean)) continue
      if (!columns) {
        columns = columnsIn(cells)
        continue
      }
      if (rows.length >= mostSheetRows) throw new Problem('too-large', `一张表最多 ${mostSheetRows} 行，请分成几张`)
      const at = (field: keyof typeof sheetHeadings) => cells[columns![field]] ?? ''
      rows.push({ row: index + 1, account: at('account'), name: at('name'), role: at('role'), where: at('where') })
    }
  } catch (error) {
    throw error instanceof Problem ? error : unreadable()
  }
  if (rows.length === 0) throw new Problem('cannot-read-file', '表里一行也没有')
  return rows
}

function columnsIn(headings: readonly string[]) {
  const where = (heading: string) => {
    const at = headings.indexOf(heading)
    if (at < 0) throw new Problem('cannot-read-file', `第一行没有“${heading}”这一列，请用模板填`)
    return at
  }
  const { account, name, role, where: place } = sheetHeadings
  return { account: where(account), name: where(name), role: where(role), where: where(place) }
}
