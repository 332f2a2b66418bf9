import type { Calendar } from '../calendar/calendar'
import { clockAt } from '../concerns/clock'
import type { Concern } from '../concerns/concern'
import { standing } from '../deadlines/standing'
import type { Inquiry } from '../inquiries/inquiry'

/** A share of fewer cases than this says more about chance than about work. */
export const fewestForShare = 5

type Standing = ReturnType<typeof standing>['kind'] | 'withdrawn'

/** What the ledger needs to know of an inquiry: no text and no person. */
export interface CountedInquiry extends Pick<Inquiry, 'status' | 'repliedAt'> {
  clock: Pick<Inquiry['clock'], 'dueAt'>
}

/**
 * Inquiries by how they stand at `now` (ISO instant): received = open + repliedOnTime + repliedLate + withdrawn, and
 * open holds near and overdue. The share on time counts an overdue one as missed, so waiting does not improve it.
 */
export function inquiryNumbers(inquiries: readonly CountedInquiry[], now: string, calendar: Calendar) {
  const stands = inquiries.map((one): Standing =>
    one.status === 'withdrawn' ? 'withdrawn' : standing(one.clock.dueAt, now, one.repliedAt, calendar).kind,
  )
  const count = (kind: Standing) => stands.filter((one) => one === kind).length
  const [near, overdue] = [count('near'), count('overdue')]
  const [repliedOnTime, repliedLate] = [count('closedOnTime'), count('closedLate')]
  const onTimeOf = repliedOnTime + repliedLate + overdue
  return {
    received: inquiries.length,
    open: count('onTime') + near + overdue,
    near,
    overdue,
    repliedOnTime,
    repliedLate,
    withdrawn: count('withdrawn'),
    ...(onTimeOf < fewestForShare ? {} : { onTimeShare: repliedOnTime / onTimeOf }),
    onTimeOf,
  }
}

export type CountedConcern = Pick<Concern, 'registeredAt' | 'dueAt' | 'respondedAt'>

/** Concerns by how they stand at `now`: overdue ones have passed their 48 hours without a response. */
export function concernNumbers(concerns: readonly CountedConcern[], now: string) {
  const open = concerns.filter((one) => !one.respondedAt)
  return {
    registered: concerns.length,
    responded: concerns.length - open.length,
    overdue: open.filter((one) => clockAt(now, one).overdue).length,
  }
}
