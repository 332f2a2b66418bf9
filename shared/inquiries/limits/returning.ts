import { beijingDate } from '../../calendar/date'
import { due } from '../../deadlines/due'
import type { Inquiry } from '../case/inquiry'
import { redoIn, returnsIn } from '../case/past'
import { type Moment, ruleOn } from './clocks'

/** From this return on the triage desk decides, and no department may return the case any more. */
export const lastReturn = 3

export const returnsOf = (inquiry: Pick<Inquiry, 'events'>): number => returnsIn(inquiry).length

/** Until when the department may give the case back: 2 working days from the day it got it (本市约定). */
export const mayReturnUntil = (inquiry: Inquiry, moment: Moment) => {
  const since = inquiry.heldSince ?? inquiry.submittedAt
  return due(ruleOn(moment, 'assignment-return', beijingDate(since)), since, moment.calendar)
}

/** Why the department may not give the case back, where it may not: then only the triage desk may give it to another. */
export function notReturned(inquiry: Inquiry, moment: Moment): string | undefined {
  if (redoIn(inquiry)) return '重办的不能退回；确实不归你单位的，点“请分办台改派”'
  if (returnsOf(inquiry) >= lastReturn) return '已经退回三次，由分办台决定，不能再退回'
  return moment.at <= mayReturnUntil(inquiry, moment).dueAt
    ? undefined
    : '收到已满 2 个工作日，不能再退回；确实不归你单位的，点“请分办台改派”'
}
