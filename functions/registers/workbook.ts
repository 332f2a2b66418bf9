import { Problem } from '@shared/problem'
import { type MergeRange, rangeRef, readXlsx, type Sheet } from 'hucre/xlsx'
import type { RegisterMapping } from './mapping'
import { mostRows, type RegisterTable, tabled } from './rowsAndColumns'

/** @throws Problem 'cannot-read-file' for what is no workbook, has a password, lacks the sheet or has merged cells. */
export async function asWorkbook(bytes: Uint8Array, mapping: RegisterMapping): Promise<RegisterTable> {
  const { sheet, names } = await opened(bytes, mapping)
  if (!sheet)
    throw new Problem('cannot-read-file', `没有名为「${mapping.sheet}」的工作表，这个文件里有：${names.join('、')}`)
  const merged = sheet.merges?.find(({ endRow }) => endRow >= mapping.headingRow - 1)
  if (merged)
    throw new Problem(
      'cannot-read-file',
      `工作表「${sheet.name}」有合并单元格（${refOf(merged)}），分不清内容属于哪一行，请取消合并、逐行填好后再导入`,
    )
  return tabled(sheet.rows, mapping)
}

/** One sheet alone is read, and no more rows of it than are wanted. */
async function opened(bytes: Uint8Array, mapping: RegisterMapping): Promise<{ sheet?: Sheet; names: string[] }> {
  const names: string[] = []
  try {
    const { sheets } = await readXlsx(bytes, {
      maxRows: mapping.headingRow + mostRows + 1,
      sheets({ name }) {
        names.push(name)
        return name === (mapping.sheet ?? names[0])
      },
    })
    return { ...(sheets[0] ? { sheet: sheets[0] } : {}), names }
  } catch (error) {
    const locked = error instanceof Error && error.name === 'EncryptedFileError'
    throw new Problem(
      'cannot-read-file',
      locked ? '这个工作簿有密码，请去掉密码后再导入' : '这个文件打不开，不是完好的 xlsx 工作簿，请重新另存为 .xlsx',
    )
  }
}

const refOf = ({ startRow, startCol, endRow, endCol }: MergeRange) => rangeRef(startRow, startCol, endRow, endCol)
