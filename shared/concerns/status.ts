import { Problem } from '../problem'
import { type ConcernStatus, concernStatusNames } from './words'

/** What may be done to a concern, in the official words. */
export const concernActionNames = {
  verify: '核实',
  grade: '定级',
  assign: '交办',
  giveBack: '退回分办',
  draft: '起草回应',
  drop: '作废回应稿',
  submit: '送签',
  agree: '会签同意',
  object: '会签不同意',
  sign: '签发',
  sendBack: '退改',
  brief: '记录新闻发布会',
  follow: '写进展',
  close: '办结',
  reopen: '更正回应',
  exempt: '不公开回应',
  merge: '并入',
  part: '撤销并入',
  linkCases: '关联办件',
  correct: '更正',
  withdraw: '撤回',
} as const
export type ConcernAction = keyof typeof concernActionNames
export const concernActions = Object.keys(concernActionNames) as [ConcernAction, ...ConcernAction[]]

/** What those who watch over it may do as long as nobody has responded; and once somebody has. */
const inside = { grade: true, brief: true, linkCases: true, correct: true, withdraw: 'withdrawn' } as const
const outside = { brief: true, linkCases: true, correct: true, withdraw: 'withdrawn', reopen: 'assigned' } as const

/**
 * The one table of what may happen; true: it stays as it is. A missing cell means: not now. What is handed in goes through
 * 会签 first where other departments sign along, and reaches review with the last of them; what was merged by mistake goes
 * back to where it was before a department had it: what was 核实 then is not asked for again.
 */
const table: Record<ConcernStatus, Partial<Record<ConcernAction, ConcernStatus | true>>> = {
  registered: { ...inside, verify: 'verified', exempt: 'noResponse', merge: 'merged' },
  verified: { ...inside, assign: 'assigned', exempt: 'noResponse', merge: 'merged' },
  assigned: {
    ...inside,
    assign: true,
    giveBack: 'verified',
    draft: true,
    drop: true,
    submit: 'review',
    exempt: 'noResponse',
    merge: 'merged',
  },
  cosigning: { ...inside, assign: 'assigned', agree: 'review', object: 'assigned', sendBack: 'assigned' },
  review: { ...inside, assign: 'assigned', sign: 'responded', sendBack: 'assigned' },
  responded: { ...outside, follow: 'following', close: 'closed' },
  following: { ...outside, follow: true, close: 'closed' },
  closed: { ...outside },
  noResponse: { assign: 'assigned', correct: true, withdraw: 'withdrawn' },
  merged: { part: 'registered' },
  withdrawn: {},
}

/** Where something is still owed before a response is out. */
const before: readonly ConcernStatus[] = ['registered', 'verified', 'assigned', 'cosigning', 'review']

/** Whether somebody still owes a response, or its correction. */
export const concernIsOpen = (status: ConcernStatus): boolean => before.includes(status)

/** Whether it has left its way without an end of its own: nothing counts its time any more. */
export const concernIsOut = (status: ConcernStatus): boolean =>
  status === 'noResponse' || status === 'merged' || status === 'withdrawn'

/** Whether nobody has anything left to do with it. */
export const concernIsOver = (status: ConcernStatus): boolean => status === 'closed' || concernIsOut(status)

/** Where an action leads, or undefined when the table has no such move. */
export function concernLeadsTo(status: ConcernStatus, action: ConcernAction): ConcernStatus | undefined {
  const to = table[status][action]
  return to === true ? status : to
}

/** @throws Problem 'not-now' (409) when the table has no such move. */
export function nextConcern(status: ConcernStatus, action: ConcernAction): ConcernStatus {
  const to = concernLeadsTo(status, action)
  if (to) return to
  if (status === 'registered') throw new Problem('not-now', '这条舆情还没有核实，先要核实，再交给责任单位')
  if (status === 'verified') throw new Problem('not-now', '这条舆情还没有交办，先要交给责任单位')
  throw new Problem('not-now', `这条舆情现在是“${concernStatusNames[status]}”，不能${concernActionNames[action]}`)
}
