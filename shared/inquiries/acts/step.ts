import { message, type Outgoing } from '../../outbox'
import type { Caller } from '../../people/caller'
import { clockAfter, dateOf, type Moment } from '../limits/clocks'
import type { Event } from '../case/event'
import { evolve } from '../case/evolve'
import { followerNotes } from '../telling/following'
import type { Inquiry } from '../case/inquiry'
import { staffNotes } from '../telling/staffNotes'
import { type Action, next } from '../case/status'

export const by = (caller: Pick<Caller, 'id' | 'role' | 'name'>) => ({
  id: caller.id,
  name: caller.role === 'citizen' ? '本人' : caller.name,
})

/** Steps that nobody takes: the house does, by its rules. */
export const house = { id: 'house', name: '自动办理' }
export const router = { id: 'router', name: '自动转办' }

/** What stands beside such a step; registers that were read in name themselves. */
export const stepBy = ({ id, name }: Event['by']): string =>
  id === router.id || (id === house.id && name === house.name) ? '系统自动' : name

export interface Told {
  title: string
  text: string
}

/** A message about the case to its citizen, under an id that the number of the event makes unique for ever. */
export function note({ id, citizen }: Pick<Inquiry, 'id' | 'citizen'>, number: number, tell: Told, at: string) {
  return message({ id: `${id}#${number}`, to: { person: citizen }, ...tell, about: { thing: 'inquiry', id }, at })
}

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
    ...(tell ? notesOf(step, tell, event.at) : []),
    ...followerNotes(step, event),
  ]
  return { ...step, outbox }
}

/** The same said to the same desk again before it was sent is said once: an outbox that waits does not grow. */
const overtakes = (later: Outgoing, one: Outgoing) =>
  one.to === later.to && one.title === later.title && one.gaveUpAt === undefined

function notesOf(inquiry: Inquiry, tell: Told, at: string): Outgoing[] {
  const asker = note(inquiry, inquiry.events.length, tell, at)
  const others = inquiry.merged.map(({ id, citizen }) => ({
    ...asker,
    id: `${asker.id}/${id}`,
    to: citizen,
    text: asker.text.replaceAll(inquiry.id, id),
    about: { thing: 'inquiry' as const, id },
  }))
  return [asker, ...others]
}

/** A step that moves the date, with a message that names the new one. */
export function told(inquiry: Inquiry, action: Action, event: Event, moment: Moment, title: string): Inquiry {
  const date = dateOf(moved(inquiry, action, event, moment))
  return moved(inquiry, action, event, moment, { title, text: `编号 ${inquiry.id}。${date}。` })
}
