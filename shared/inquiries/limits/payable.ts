import { beijingDate } from '../../calendar/date'
import { due } from '../../deadlines/due'
import type { Inquiry } from '../case/inquiry'
import { feeAskedIn } from '../case/past'
import { type Moment, ruleOn } from './clocks'

/** 缴纳期限 from the notice on: 'YYYY-MM-DD', and whether a year without its holidays is counted through. */
export function payableFrom(asked: string, moment: Pick<Moment, 'calendar' | 'rules'>) {
  const { dueDate, provisional } = due(ruleOn(moment, 'disclosure-fee', beijingDate(asked)), asked, moment.calendar)
  return { until: dueDate, provisional }
}

/** Until when the applicant may pay; never earlier than was said, later where a holiday notice has come since. */
export function payableUntil(inquiry: Inquiry, moment: Pick<Moment, 'calendar' | 'rules'>): string | undefined {
  const asked = inquiry.status === 'paying' ? feeAskedIn(inquiry) : undefined
  if (!asked) return undefined
  const { until } = payableFrom(asked.at, moment)
  return until > asked.until ? until : asked.until
}
