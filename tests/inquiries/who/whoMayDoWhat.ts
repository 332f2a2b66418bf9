import { type Action, actionNames, actions } from '@shared/inquiries/case/status'
import { everyAct } from './everyAct'
import { standings } from './standings'

export const begin = '<!-- 谁能做什么：由测试写出 -->'
export const end = '<!-- 谁能做什么：到此为止 -->'
const itself = '系统自动'
const yes = '可'

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** A row for each act and a column for each way to stand to the case; `may` says who is let in, in the order of the columns. */
export function printed(read: readonly boolean[], may: ReadonlyMap<Action, readonly boolean[]>): string {
  const cells = (mine: readonly boolean[], alone: boolean) =>
    [...standings.map((_one, nth) => mine[nth] === true), alone].map((one) => (one ? yes : ''))
  return [
    row(['动作 ＼ 是谁', ...standings.map(({ title }) => title), itself]),
    row(['---', ...standings.map(() => '---'), '---']),
    row(['查看', ...cells(read, false)]),
    ...actions.map((action) =>
      row([actionNames[action], ...cells(may.get(action) ?? [], everyAct[action] === 'itself')]),
    ),
  ].join('\n')
}

/** What README says: for each row its title, and whether each of the columns is let in. */
export function readFrom(readme: string): { title: string; cells: boolean[] }[] {
  const lines = readme
    .slice(readme.indexOf(begin) + begin.length, readme.indexOf(end))
    .trim()
    .split('\n')
    .slice(2)
  return lines.map((line) => {
    const [title = '', ...cells] = line
      .slice(1, -1)
      .split('|')
      .map((one) => one.trim())
    return { title, cells: cells.map((one) => one === yes) }
  })
}
