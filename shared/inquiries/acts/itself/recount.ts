import { beijingDate, type Day, spokenDate } from '../../../calendar/date'
import type { EventOf } from '../../case/event'
import type { Inquiry } from '../../case/inquiry'
import { keptClock, type Moment, clockEventsOf } from '../../limits/clocks'
import { recounted } from '../../../deadlines/recounted'
import { isOpen } from '../../words'
import { ownAct } from '../act'
import { house } from '../byWhom'

type Dated = Pick<Moment, 'at' | 'calendar'>

interface Recounted {
  reason: string
  dueDate: Day
}

/** What an open case has to be told after the calendar has changed; nothing when its date and reckoning stay. */
export function toRecount(inquiry: Inquiry, { calendar }: Pick<Moment, 'calendar'>): Recounted | undefined {
  return isOpen(inquiry.status) ? recounted(inquiry.clock, clockEventsOf(inquiry), calendar) : undefined
}

/** As it goes into the history: who kept the date by which calendar. */
function recountedBy(inquiry: Inquiry, { reason, dueDate }: Recounted, { at, calendar }: Dated): EventOf<'recounted'> {
  const events = clockEventsOf(inquiry)
  const kept = keptClock(events, events.at(-1)?.at ?? at, calendar)
  return { type: 'recounted', at, by: house, reason, dueDate, kept }
}

/**
 * What comes first when a merged case goes its own way again: while it was with the other one its date stayed as it was kept,
 * whatever became of the calendar.
 */
export function recountsApart(inquiry: Inquiry, moment: Dated): EventOf<'recounted'>[] {
  const found = recounted(inquiry.clock, clockEventsOf(inquiry), moment.calendar)
  return found ? [recountedBy(inquiry, found, moment)] : []
}

/** A merged case with the clock that it has by itself today, for whoever looks at it before they part it. */
export const asApart = (inquiry: Inquiry, moment: Dated): Inquiry =>
  inquiry.status === 'merged'
    ? { ...inquiry, clock: recountsApart(inquiry, moment)[0]?.kept ?? inquiry.clock }
    : inquiry

/** 没有变, or why its day is another one than before. */
export const orWhyMoved = ({ clock, events }: Inquiry, before: Inquiry): string =>
  (clock.dueDate === before.clock.dueDate ? undefined : events.findLast((one) => one.type === 'recounted')?.reason) ??
  '没有变'

/** 重算期限: the due date moved because the calendar did, so the reason is in the history; whoever asked is told if it did. */
export const recount = ownAct<'recounted', Recounted>({
  action: 'recount',
  event: 'recounted',
  headline: '答复期限重新计算',
  tellsFollowers: true,
  decide: recountedBy,
  tellsAsker: ({ at, reason, dueDate }, { id }, before) =>
    dueDate === before.clock.dueDate
      ? undefined
      : { title: `答复期限调整为 ${spokenDate(dueDate, beijingDate(at))}`, text: `编号 ${id}，${reason}。` },
})
