import type { Outgoing } from '../outbox'
import { askerNotes } from './acts/act'
import { staffNotes } from './acts/desks'
import type { Told } from './acts/step'
import type { Event } from './case/event'
import { evolve } from './case/evolve'
import type { Inquiry } from './case/inquiry'
import { type Action, next } from './case/status'
import { clockAfter, dateOf, type Moment } from './limits/clocks'
import { followerNotes } from './telling/following'

/**
 * Appends an event, moves status and clock, and tells whom it concerns: staff as staffNotes says, the citizen and all who
 * were merged in when there is something to tell, and those who follow it.
 */
export function moved(inquiry: Inquiry, action: Action, event: Event, moment: Moment, tell?: Told): Inquiry {
  next(inquiry.status, action)
  const step = evolve(inquiry, event.clock ? { ...event, kept: clockAfter(inquiry, event.clock, moment) } : event)
  const staff = staffNotes(inquiry, step, event)
  const outbox = [
    ...inquiry.outbox.filter((one) => !staff.some((later) => overtakes(later, one))),
    ...staff,
    ...(tell ? askerNotes(step, tell, event.at) : []),
    ...followerNotes(step, event),
  ]
  return { ...step, outbox }
}

/** The same said to the same desk again before it was sent is said once: an outbox that waits does not grow. */
const overtakes = (later: Outgoing, one: Outgoing) =>
  one.to === later.to && one.title === later.title && one.gaveUpAt === undefined

/** A step that moves the date, with a message that names the new one. */
export function told(inquiry: Inquiry, action: Action, event: Event, moment: Moment, title: string): Inquiry {
  const date = dateOf(moved(inquiry, action, event, moment))
  return moved(inquiry, action, event, moment, { title, text: `编号 ${inquiry.id}。${date}。` })
}
