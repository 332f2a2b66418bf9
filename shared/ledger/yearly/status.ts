import { Problem } from '../../problem'
import { type YearlyStatus, yearlyStatusNames } from './words'

/** What may be done to a unit's part of the yearly report, in the official words. */
export const yearlyActionNames = { write: '填写', handIn: '送签', sendBack: '退改', sign: '签发' } as const
export type YearlyAction = keyof typeof yearlyActionNames
export const yearlyActions = Object.keys(yearlyActionNames) as [YearlyAction, ...YearlyAction[]]

/** The one table of what may happen. A missing cell means: not now. */
const table: Record<YearlyStatus, Partial<Record<YearlyAction, YearlyStatus>>> = {
  draft: { write: 'draft', handIn: 'handedIn' },
  handedIn: { write: 'draft', sendBack: 'returned', sign: 'signed' },
  returned: { write: 'draft' },
  signed: { write: 'draft' },
}

/** Where an action leads, or undefined when the table has no such move. */
export const yearlyLeadsTo = (status: YearlyStatus, action: YearlyAction): YearlyStatus | undefined =>
  table[status][action]

/** @throws Problem 'not-now' (409) when the table has no such move. */
export function nextYearly(status: YearlyStatus, action: YearlyAction): YearlyStatus {
  const to = table[status][action]
  if (to) return to
  throw new Problem('not-now', `年度报告现在是“${yearlyStatusNames[status]}”，不能${yearlyActionNames[action]}`)
}
