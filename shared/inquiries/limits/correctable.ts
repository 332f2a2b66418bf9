import { beijingDate } from '../../calendar/date'
import type { Inquiry } from '../case/inquiry'
import { correctionAskedIn } from '../case/past'
import { correctionDays } from '../deskWords'
import type { Moment } from './clocks'

/**
 * Until when the applicant may correct; never earlier than was said, later where a holiday notice has come
 * since; cases asked before it was named have the proposed time. 'YYYY-MM-DD'.
 */
export function correctableUntil(inquiry: Inquiry, { calendar }: Pick<Moment, 'calendar'>): string | undefined {
  const asked = correctionAskedIn(inquiry)
  if (inquiry.kind !== 'disclosure' || inquiry.status !== 'correcting' || !asked) return undefined
  const counted = calendar.addWorkingDays(beijingDate(asked.at), asked.days ?? correctionDays.proposed).date
  return asked.until === undefined || (asked.days !== undefined && counted > asked.until) ? counted : asked.until
}
