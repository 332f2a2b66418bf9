import { Problem } from '../problem'
import type { NoticeEvent } from './event'
import type { By, Issue, Notice, NoticeContent } from './notice'
import { nextNotice } from './status'

const after = (notice: Notice, event: NoticeEvent): NoticeEvent[] => [...notice.events, event]

/** 起草: nobody but colleagues sees it until another person approves it. `at` is an ISO instant. */
export function drafted(
  id: string,
  content: NoticeContent,
  department: Notice['department'],
  by: By,
  at: string,
): Notice {
  const events: NoticeEvent[] = [{ type: 'drafted', at, by }]
  return { id, version: 0, status: 'draft', department, content, draftedBy: by, draftedAt: at, events, outbox: [] }
}

/** 修改, and so handed in again. @throws Problem 'not-now' (409) once it is issued or dropped. */
export function revised(notice: Notice, content: NoticeContent, by: By, at: string): Notice {
  const status = nextNotice(notice.status, 'revise')
  return { ...notice, status, content, events: after(notice, { type: 'revised', at, by }) }
}

/** 退回: back to whoever wrote it, with the reason. @throws Problem 'not-now' (409). */
export function sentBack(notice: Notice, reason: string, by: By, at: string): Notice {
  const status = nextNotice(notice.status, 'sendBack')
  return { ...notice, status, events: after(notice, { type: 'sentBack', at, by, reason }) }
}

/** 不用了: a draft that nobody is to issue any more. @throws Problem 'not-now' (409). */
export function dropped(notice: Notice, by: By, at: string): Notice {
  const status = nextNotice(notice.status, 'drop')
  return { ...notice, status, events: after(notice, { type: 'dropped', at, by }) }
}

/** Whoever wrote a word of it. */
export const writersOf = ({ draftedBy, events }: Notice): Set<string> =>
  new Set([draftedBy.id, ...events.flatMap(({ type, by }) => (type === 'revised' ? [by.id] : []))])

/**
 * 审核发布: `content` is what is issued, and stays as it is. `at` is an ISO instant.
 * @throws Problem 'not-allowed' (403) for whoever wrote it, 'not-now' (409) when issued already.
 */
export function approved(
  notice: Notice,
  approver: By,
  at: string,
  content: NoticeContent = notice.content,
): Notice & { issue: Issue } {
  const status = nextNotice(notice.status, 'approve')
  if (writersOf(notice).has(approver.id))
    throw new Problem('not-allowed', '起草和修改过的人不能审核这份公告，请换一位同事审核')
  const events = after(notice, { type: 'issued', at, by: approver })
  return { ...notice, status, content, events, issue: { content, issuedAt: at, approvedBy: approver } }
}

/** 撤回: it stays to be read with the reason, and is listed no longer. @throws Problem 'not-now' (409). */
export function withdrawn(notice: Notice, reason: string, by: By, at: string): Notice {
  const status = nextNotice(notice.status, 'withdraw')
  return { ...notice, status, events: after(notice, { type: 'withdrawn', at, by, reason }) }
}
