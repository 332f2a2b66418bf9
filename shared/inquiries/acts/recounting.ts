import { recounted } from '../../deadlines/recounted'
import { clockEventsOf, keptClock, type Moment } from '../limits/clocks'
import type { Inquiry } from '../case/inquiry'
import { house } from './step'
import { moved } from '../moved'
import { isOpen } from '../words'

/**
 * An open case after the calendar has changed: with its new date, and the reason in its history. Undefined when nothing
 * changes, so doing it twice is doing it once. When the date moves, the citizen is told.
 */
export function recountedCase(inquiry: Inquiry, moment: Moment): Inquiry | undefined {
  if (!isOpen(inquiry.status)) return undefined
  const events = clockEventsOf(inquiry)
  const last = events.at(-1)
  const found = recounted(inquiry.clock, events, moment.calendar)
  if (!found || !last) return undefined
  const { reason, dueDate } = found
  return moved(
    inquiry,
    'recount',
    { type: 'recounted', at: moment.at, by: house, reason, dueDate, kept: keptClock(events, last.at, moment.calendar) },
    moment,
    dueDate === inquiry.clock.dueDate
      ? undefined
      : { title: `答复期限调整为 ${dueDate}`, text: `编号 ${inquiry.id}，${reason}。` },
  )
}
