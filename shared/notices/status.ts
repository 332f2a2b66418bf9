import { Problem } from '../problem'
import type { NoticeStatus } from './words'

/** What may be done to a notice, in the official words. */
export const noticeActionNames = {
  revise: '修改',
  submit: '交审核',
  approve: '审核发布',
  sendBack: '退回',
  drop: '不用',
  correct: '更正',
  withdraw: '撤回',
} as const
export type NoticeAction = keyof typeof noticeActionNames
export const noticeActions = Object.keys(noticeActionNames) as [NoticeAction, ...NoticeAction[]]

/** `replace`: brought about by the issue that corrects it, by nobody's hand. */
type Move = NoticeAction | 'replace'

/** The one table of what may happen; true: it stays as it is. A missing cell means: not now. An issue is never edited. */
const table: Record<NoticeStatus, Partial<Record<Move, NoticeStatus | true>>> = {
  drafting: { revise: true, submit: 'submitted', drop: 'dropped' },
  submitted: { revise: 'drafting', approve: 'issued', sendBack: 'returned', drop: 'dropped' },
  returned: { revise: 'drafting', drop: 'dropped' },
  dropped: {},
  issued: { correct: true, replace: 'replaced', withdraw: 'withdrawn' },
  replaced: {},
  withdrawn: {},
}

const why: Record<NoticeStatus, string> = {
  drafting: '这份公告还是草稿，交了审核才能往下办',
  submitted: '这份公告正在等审核，还没有发布',
  returned: '这份公告已经退回修改，改好再交上才能审核',
  dropped: '这份草稿已经不用了',
  issued: '这份公告已经发布，发布稿不能再改',
  replaced: '这份公告已经被更正，请看更正后的那一份',
  withdrawn: '这份公告已经撤回',
}

/** Not issued yet, and still to be. */
export const isDraft = (status: NoticeStatus): boolean =>
  status === 'drafting' || status === 'submitted' || status === 'returned'

/** Where a move leads, or undefined when the table has no such move. */
export function noticeLeadsTo(status: NoticeStatus, move: Move): NoticeStatus | undefined {
  const to = table[status][move]
  return to === true ? status : to
}

/** @throws Problem 'not-now' (409), saying what has become of it. */
export function nextNotice(status: NoticeStatus, move: Move): NoticeStatus {
  const to = noticeLeadsTo(status, move)
  if (!to) throw new Problem('not-now', why[status])
  return to
}
