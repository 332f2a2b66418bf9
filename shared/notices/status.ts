import { Problem } from '../problem'
import type { noticeStatuses } from './words'

export type NoticeStatus = (typeof noticeStatuses)[number]
export type NoticeAct = 'revise' | 'sendBack' | 'drop' | 'approve' | 'withdraw'

/** What may happen to a notice, and what it is then. Anything that is not here may not. */
const table: Record<NoticeStatus, Partial<Record<NoticeAct, NoticeStatus>>> = {
  draft: { revise: 'draft', sendBack: 'returned', drop: 'dropped', approve: 'issued' },
  returned: { revise: 'draft', drop: 'dropped' },
  dropped: {},
  issued: { withdraw: 'withdrawn' },
  withdrawn: {},
}

const words: Record<NoticeStatus, string> = {
  draft: '这份公告还没有发布',
  returned: '这份公告已经退回修改，改好再交上才能审核',
  dropped: '这份草稿已经不用了',
  issued: '这份公告已经发布，发布稿不能再改',
  withdrawn: '这份公告已经撤回',
}

/** @throws Problem 'not-now' (409), saying what has become of it. */
export function nextNotice(status: NoticeStatus, act: NoticeAct): NoticeStatus {
  const next = table[status][act]
  if (!next) throw new Problem('not-now', words[status])
  return next
}
