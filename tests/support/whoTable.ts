import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const path = join(__dirname, '../../shared/README.md')
const yes = '可'
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** Who may do what on things of one kind: a row for each act, a cell for each way to stand to one. */
export interface WhoTable {
  /** Between the marks in README: 舆情 or 公告. */
  name: string
  columns: readonly string[]
  rows: ReadonlyMap<string, readonly boolean[]>
}

/** Writes the table into README with UPDATE_README=1; gives what README says and what it should say. */
export function whoTable({ name, columns, rows }: WhoTable) {
  const begin = `<!-- ${name}谁能做什么：由测试写出 -->`
  const end = `<!-- ${name}谁能做什么：到此为止 -->`
  const between = new RegExp(`${begin}[\\s\\S]*${end}`)
  const found = [
    begin,
    line(['动作 ＼ 是谁', ...columns]),
    line(['---', ...columns.map(() => '---')]),
    ...[...rows].map(([title, cells]) => line([title, ...cells.map((one) => (one ? yes : ''))])),
    end,
  ].join('\n')
  if (process.env.UPDATE_README === '1') {
    const readme = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      readme.replace(between, () => found),
    )
  }
  return { found, written: between.exec(readFileSync(path, 'utf8'))?.[0] ?? '' }
}

/** Whether a written table lets somebody in to an act. */
export function letsIn(written: string, act: string, column: string): boolean {
  const [head = [], , ...rows] = written
    .split('\n')
    .filter((one) => one.startsWith('|'))
    .map((one) =>
      one
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
  return rows.find(([title]) => title === act)?.[head.indexOf(column)] === yes
}
