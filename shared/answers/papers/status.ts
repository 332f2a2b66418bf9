import { Problem } from '../../problem'
import { type PaperStatus, paperStatusNames } from './words'

/** What may be done to a registered document, in the official words. */
export const paperActionNames = {
  revise: '改登记',
  submit: '送签',
  sendBack: '退改',
  sign: '签发',
  explain: '发布解读',
  replace: '取代',
  withdraw: '撤下',
  drop: '作废',
} as const
export type PaperAction = keyof typeof paperActionNames
export const paperActions = Object.keys(paperActionNames) as [PaperAction, ...PaperAction[]]

/** The one table of what may happen; true: it stays as it is. A missing cell means: not now. */
const table: Record<PaperStatus, Partial<Record<PaperAction, PaperStatus | true>>> = {
  draft: { revise: true, submit: 'submitted', drop: 'dropped' },
  submitted: { revise: 'draft', sendBack: 'returned', sign: 'signed', drop: 'dropped' },
  returned: { revise: true, submit: 'submitted', drop: 'dropped' },
  signed: { explain: true, replace: 'replaced', withdraw: 'withdrawn' },
  replaced: { withdraw: 'withdrawn' },
  withdrawn: {},
  dropped: {},
}

/** Where an action leads, or undefined when the table has no such move. */
export function paperLeadsTo(status: PaperStatus, action: PaperAction): PaperStatus | undefined {
  const to = table[status][action]
  return to === true ? status : to
}

/** @throws Problem 'not-now' (409) when the table has no such move. */
export function nextPaper(status: PaperStatus, action: PaperAction): PaperStatus {
  const to = paperLeadsTo(status, action)
  if (to) return to
  throw new Problem('not-now', `这份文件现在是“${paperStatusNames[status]}”，不能${paperActionNames[action]}`)
}
