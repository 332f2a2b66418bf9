import { beijingDate } from '@shared/calendar/date'
import { brief } from '@shared/inquiries/history/brief'
import { briefOf } from '@shared/inquiries/history/briefOf'
import { standsStill } from '@shared/inquiries/limits/clocks'
import { type Inquiry, inquiry } from '@shared/inquiries/case/inquiry'
import { isOpen } from '@shared/inquiries/words'
import type { Kind } from '../platform/store/store'
import { publicationKey } from './publicationKeys'

export type Shelf = 'open' | 'replied' | 'closed'

const shelfOf = ({ status }: Inquiry): Shelf => (isOpen(status) ? 'open' : status === 'replied' ? 'replied' : 'closed')

/** The queue of one department: what is due first stands first. */
export const queueKey = (department: string, shelf: Shelf | 'supporting') => `${department}#${shelf}`
/** Before every date: applications whose receipt nobody has confirmed yet, the oldest first. */
export const unconfirmedUntil = '0000'
/** Among them first those kept before they were sorted by when they would be due, and then those that would be late by now. */
export const unconfirmedEarlier = `${unconfirmedUntil}-`
export const unconfirmedLateUntil = (at: string): string => `${unconfirmedUntil}.${at}`
/** What is not confirmed stands at the top, then what is due first; what else stands still cannot become overdue and waits at the end. */
export function queueSort(one: Inquiry): string {
  if (one.clock.unconfirmed) return `${unconfirmedLateUntil(one.clock.dueAt)}-${one.submittedAt}`
  return standsStill(one) ? `9999-${one.clock.dueAt}` : one.clock.dueAt
}

export const monthKey = (month: string) => `month#${month}`

/** Inquiries: by department and due time, by citizen, by month of receipt (北京时间), and on the way to 选登. */
export const inquiries: Kind<Inquiry> = {
  table: 'inquiries',
  schema: inquiry,
  // Words, parts and uploads beside the cases have a colon in theirs.
  isOwn: (id) => !id.includes(':'),
  brief: { of: briefOf, schema: brief },
  indexes: {
    first: (one) => ({ key: queueKey(one.department.id, shelfOf(one)), sort: queueSort(one) }),
    second: (one) => ({ key: one.citizen, sort: one.submittedAt }),
    third: (one) => ({ key: monthKey(beijingDate(one.submittedAt).slice(0, 7)), sort: one.submittedAt }),
    fourth: publicationKey,
  },
}
