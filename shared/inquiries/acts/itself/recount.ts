import { beijingDate, type Day, spokenDate } from '../../../calendar/date'
import type { Inquiry } from '../../case/inquiry'
import { keptClock, type Moment, clockEventsOf } from '../../limits/clocks'
import { recounted } from '../../../deadlines/recounted'
import { isOpen } from '../../words'
import { ownAct } from '../act'
import { house } from '../byWhom'

interface Recounted {
  reason: string
  dueDate: Day
}

/** What an open case has to be told after the calendar has changed; nothing when its date and reckoning stay. */
export function toRecount(inquiry: Inquiry, { calendar }: Pick<Moment, 'calendar'>): Recounted | undefined {
  return isOpen(inquiry.status) ? recounted(inquiry.clock, clockEventsOf(inquiry), calendar) : undefined
}

/** 重算期限: the due date moved because the calendar did, so the reason is in the history; whoever asked is told if it did. */
export const recount = ownAct<'recounted', Recounted>({
  action: 'recount',
  event: 'recounted',
  headline: '答复期限重新计算',
  tellsFollowers: true,
  decide(inquiry, { reason, dueDate }, { at, calendar }) {
    const events = clockEventsOf(inquiry)
    const kept = keptClock(events, events.at(-1)?.at ?? at, calendar)
    return { type: 'recounted', at, by: house, reason, dueDate, kept }
  },
  tellsAsker: ({ at, reason, dueDate }, { id }, before) =>
    dueDate === before.clock.dueDate
      ? undefined
      : { title: `答复期限调整为 ${spokenDate(dueDate, beijingDate(at))}`, text: `编号 ${id}，${reason}。` },
})
