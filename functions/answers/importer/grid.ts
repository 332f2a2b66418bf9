import { Problem } from '@shared/problem'

/** One cell as a file states it. */
export interface Cell {
  text: string
  /** How many columns it takes. */
  columns: number
  /** How many rows it takes, itself counted; Infinity to the end of the table. */
  rows: number
  /** It goes on from the cell above, as Word states it. */
  fromAbove?: boolean
}

const mostColumns = 100
/** A value longer than this is no heading of the rows beside it: it is not written again. */
const longestRepeated = 300
/** The text of one table, in characters, with all that is repeated. */
const mostText = 10_000_000

interface Carried {
  text: string
  left: number
}

/** 合并单元格: every row whole, the value of a merged cell in each of its rows and columns. Empty rows are left out. */
export function wholeRows(table: readonly (readonly Cell[])[]): string[] {
  const carried: Carried[] = []
  const rows: string[] = []
  let size = 0
  for (const row of table) {
    const values: string[] = []
    const fill = () => {
      for (let above = carried[values.length]; above && above.left > 0; above = carried[values.length]) {
        above.left--
        values.push(above.text)
      }
    }
    for (const cell of row) {
      fill()
      const columns = Math.max(1, Math.min(cell.columns, mostColumns - values.length))
      const text = cell.fromAbove ? (carried[values.length]?.text ?? '') : cell.text
      const again = text.length > longestRepeated ? '' : text
      for (let at = 0; at < columns && values.length < mostColumns; at++) {
        carried[values.length] = { text: again, left: cell.rows - 1 }
        values.push(at === 0 ? text : again)
      }
    }
    fill()
    const whole = (row.length === 1 && row[0]?.columns === values.length ? values.slice(0, 1) : values).join(' ｜ ')
    size += whole.length
    if (size > mostText) throw new Problem('cannot-read-file', '表格展开后太大，请拆成几份再导入')
    if (row.length > 0 && values.some((value) => value !== '')) rows.push(whole)
  }
  return rows
}

/** A table that only places text on the page: few rows, and in one cell the paragraphs of a document. */
export function isLaidOut(rows: readonly (readonly (readonly { text: string }[])[])[]): boolean {
  const numbered = /^(第\S{1,9}[编章节条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/
  const isText = (lines: readonly { text: string }[]) =>
    lines.length >= 4 && lines.filter(({ text }) => numbered.test(text)).length >= 2
  return rows.length <= 3 && rows.some((cells) => cells.some(isText))
}
