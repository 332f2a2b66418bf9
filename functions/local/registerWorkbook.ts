import { Problem } from '@shared/problem'
import { type MergeRange, rangeRef, readXlsx, type Workbook } from 'hucre/xlsx'
import type { RegisterMapping } from './registerMapping'
import { type RegisterTable, tabled } from './registerTable'

/** @throws Problem 'cannot-read-file' for what is no workbook, has a password, lacks the sheet or has merged cells. */
export async function asWorkbook(bytes: Uint8Array, mapping: RegisterMapping): Promise<RegisterTable> {
  const { sheets } = await opened(bytes)
  const sheet = mapping.sheet === undefined ? sheets[0] : sheets.find(({ name }) => name === mapping.sheet)
  if (!sheet) {
    const names = sheets.map(({ name }) => name).join('、')
    throw new Problem('cannot-read-file', `没有名为「${mapping.sheet}」的工作表，这个文件里有：${names}`)
  }
  const merged = sheet.merges?.find(({ endRow }) => endRow >= mapping.headingRow - 1)
  if (merged)
    throw new Problem(
      'cannot-read-file',
      `工作表「${sheet.name}」有合并单元格（${refOf(merged)}），分不清内容属于哪一行，请取消合并、逐行填好后再导入`,
    )
  return tabled(sheet.rows, mapping)
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readXlsx(bytes)
  } catch (error) {
    const locked = error instanceof Error && error.name === 'EncryptedFileError'
    throw new Problem(
      'cannot-read-file',
      locked ? '这个工作簿有密码，请去掉密码后再导入' : '这个文件打不开，不是完好的 xlsx 工作簿，请重新另存为 .xlsx',
    )
  }
}

const refOf = ({ startRow, startCol, endRow, endCol }: MergeRange) => rangeRef(startRow, startCol, endRow, endCol)
