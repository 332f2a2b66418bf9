import { beijingDate } from '../../calendar/date'
import { due } from '../../deadlines/due'
import type { Inquiry } from '../case/inquiry'
import { returnsIn } from '../case/past'
import { type Moment, ruleOn } from './clocks'

/** From this return on the triage desk decides, and no department may return the case any more. */
export const lastReturn = 3

export const returnsOf = (inquiry: Pick<Inquiry, 'events'>): number => returnsIn(inquiry).length

/** Until when the department may give the case back: 2 working days from the day it got it (本市约定). */
export const mayReturnUntil = (inquiry: Inquiry, moment: Moment) => {
  const since = inquiry.heldSince ?? inquiry.submittedAt
  return due(ruleOn(moment, 'assignment-return', beijingDate(since)), since, moment.calendar)
}
