import { Problem } from '../problem'
import { type PromiseStatus, promiseStatusNames } from './words'

/** What may be done to a promise, in the official words. */
export const promiseActionNames = {
  revise: '改稿',
  drop: '作废',
  sendBack: '退改',
  sign: '签发',
  report: '报进展',
  claim: '报完成',
  confirm: '核实做到',
  refuse: '核实没做到',
  postpone: '改期',
  withdraw: '撤下',
  lookBack: '回头看',
} as const
export type PromiseAction = keyof typeof promiseActionNames
export const promiseActions = Object.keys(promiseActionNames) as [PromiseAction, ...PromiseAction[]]

/** The one table of what may happen; true: it stays as it is. A missing cell means: not now. */
const table: Record<PromiseStatus, Partial<Record<PromiseAction, PromiseStatus | true>>> = {
  proposed: { revise: true, drop: 'dropped', sendBack: 'returned', sign: 'open' },
  returned: { revise: 'proposed', drop: 'dropped' },
  open: { report: true, claim: 'claimed', postpone: true, withdraw: 'withdrawn' },
  claimed: { confirm: 'kept', refuse: 'open' },
  kept: { lookBack: true },
  withdrawn: {},
  dropped: {},
}

/** Where an action leads, or undefined when the table has no such move. */
export function promiseLeadsTo(status: PromiseStatus, action: PromiseAction): PromiseStatus | undefined {
  const to = table[status][action]
  return to === true ? status : to
}

/** @throws Problem 'not-now' (409) when the table has no such move. */
export function nextPromise(status: PromiseStatus, action: PromiseAction): PromiseStatus {
  const to = promiseLeadsTo(status, action)
  if (to) return to
  throw new Problem('not-now', `这项承诺现在是“${promiseStatusNames[status]}”，不能${promiseActionNames[action]}`)
}
