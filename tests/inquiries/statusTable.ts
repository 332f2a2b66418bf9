import { type Action, actionNames, actions, leadsTo, type Status } from '@shared/inquiries/case/status'
import { statuses, statusNames } from '@shared/inquiries/words'

export const begin = '<!-- 办件状态表：由测试写出 -->'
export const end = '<!-- 办件状态表：到此为止 -->'

/** Same place: the step is taken and the case stays where it is. */
const same = '不变'

const cell = (status: Status, action: Action): string => {
  const to = leadsTo(status, action)
  if (!to) return ''
  return to === status ? same : statusNames[to]
}

/** The whole matrix as README prints it: a row for each action, a column for each status. */
export function printed(): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    row(['动作 ＼ 状态', ...statuses.map((status) => statusNames[status])]),
    row(['---', ...statuses.map(() => '---')]),
    ...actions.map((action) => row([actionNames[action], ...statuses.map((status) => cell(status, action))])),
  ].join('\n')
}

/** What README says: action, then for each status where it leads, or nothing. */
export function readFrom(readme: string): { title: string; cells: (Status | null)[] }[] {
  const lines = readme
    .slice(readme.indexOf(begin) + begin.length, readme.indexOf(end))
    .trim()
    .split('\n')
    .slice(2)
  const named = new Map(statuses.map((status) => [statusNames[status], status]))
  return lines.map((line) => {
    const [title = '', ...rest] = line
      .slice(1, -1)
      .split('|')
      .map((one) => one.trim())
    const cells = rest.map((word, nth) => (word === same ? statuses[nth]! : (named.get(word) ?? null)))
    return { title, cells }
  })
}
