import { Problem } from '../problem'
import { type ConcernStatus, concernStatusNames } from './words'

/** What may be done to a concern, in the official words. */
export const concernActionNames = {
  assign: '交办',
  draft: '起草回应',
  drop: '作废回应稿',
  submit: '送签',
  sign: '签发',
  sendBack: '退改',
  correct: '更正',
  withdraw: '撤回',
} as const
export type ConcernAction = keyof typeof concernActionNames
export const concernActions = Object.keys(concernActionNames) as [ConcernAction, ...ConcernAction[]]

/** The one table of what may happen; true: it stays as it is. A missing cell means: not now. */
const table: Record<ConcernStatus, Partial<Record<ConcernAction, ConcernStatus | true>>> = {
  registered: { assign: 'assigned', correct: true, withdraw: 'withdrawn' },
  assigned: { assign: true, draft: true, drop: true, submit: 'review', correct: true, withdraw: 'withdrawn' },
  review: { assign: 'assigned', sign: 'responded', sendBack: 'assigned', correct: true, withdraw: 'withdrawn' },
  responded: { correct: true, withdraw: 'withdrawn' },
  withdrawn: {},
}

/** Whether somebody still owes a response. */
export const concernIsOpen = (status: ConcernStatus): boolean => status !== 'responded' && status !== 'withdrawn'

/** Where an action leads, or undefined when the table has no such move. */
export function concernLeadsTo(status: ConcernStatus, action: ConcernAction): ConcernStatus | undefined {
  const to = table[status][action]
  return to === true ? status : to
}

/** @throws Problem 'not-now' (409) when the table has no such move. */
export function nextConcern(status: ConcernStatus, action: ConcernAction): ConcernStatus {
  const to = concernLeadsTo(status, action)
  if (to) return to
  if (status === 'registered') throw new Problem('not-now', '这条舆情还没有交办，先要交给责任单位')
  throw new Problem('not-now', `这条舆情现在是“${concernStatusNames[status]}”，不能${concernActionNames[action]}`)
}
