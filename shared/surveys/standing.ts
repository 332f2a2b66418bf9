import { beijingDate } from '../calendar/date'
import type { Survey } from './survey'
import type { SurveyStanding } from './words'

type Dated = Pick<Survey, 'issuedAt' | 'closedAt' | 'content'>

/** The last instant in which it is answered, ISO: of its last day in 北京时间, or when it was ended before. */
export const endOf = ({ closedAt, content: { closesOn } }: Dated): string =>
  closedAt ?? new Date(`${closesOn}T23:59:59.999+08:00`).toISOString()

/** Where a survey that was let out stands at `now`, an ISO instant; undefined before that. */
export function standingAt(now: string, one: Dated): SurveyStanding | undefined {
  if (!one.issuedAt) return undefined
  if (one.closedAt || now > endOf(one)) return 'over'
  return beijingDate(now) < one.content.opensOn ? 'waiting' : 'open'
}
