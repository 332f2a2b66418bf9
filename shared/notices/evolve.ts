import type { NoticeEvent } from './event'
import type { Notice } from './notice'
import { nextNotice } from './status'

/** What a notice is after one more event: the only place where it changes. @throws Problem 'not-now' off the table. */
export function evolve(one: Notice, event: NoticeEvent): Notice {
  const now: Notice = { ...one, events: [...one.events, event] }
  const { at, by } = event
  switch (event.type) {
    case 'drafted':
      return { ...now, ...(event.corrects ? { corrects: event.corrects } : {}) }
    case 'revised':
      return { ...now, status: nextNotice(one.status, 'revise') }
    case 'submitted':
      return { ...now, status: nextNotice(one.status, 'submit') }
    case 'sentBack':
      return { ...now, status: nextNotice(one.status, 'sendBack') }
    case 'dropped':
      return { ...now, status: nextNotice(one.status, 'drop') }
    case 'issued': {
      const { content = one.content } = event
      const issue = { content, issuedAt: at, approvedBy: by, sender: one.department }
      return { ...now, status: nextNotice(one.status, 'approve'), content, issue }
    }
    case 'replaced':
      return {
        ...now,
        status: nextNotice(one.status, 'replace'),
        replacedBy: { ...event.with, at, reason: event.reason },
      }
    case 'withdrawn':
      return { ...now, status: nextNotice(one.status, 'withdraw') }
  }
}
