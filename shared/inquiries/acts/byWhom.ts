import { message } from '../../outbox'
import type { Caller } from '../../people/caller'
import type { Event } from '../case/event'
import type { Inquiry } from '../case/inquiry'
import { dateOf } from '../limits/clocks'

export const by = (caller: Pick<Caller, 'id' | 'role' | 'name'>) => ({
  id: caller.id,
  name: caller.role === 'citizen' ? '本人' : caller.name,
})

/** Steps that nobody takes: the house does, by its rules. */
export const house = { id: 'house', name: '自动办理' }
export const router = { id: 'router', name: '自动转办' }

/** What stands beside such a step; registers that were read in name themselves. */
export const doerOf = ({ id, name }: Event['by']): string =>
  id === router.id || (id === house.id && name === house.name) ? '系统自动' : name

export interface Told {
  title: string
  text: string
}

/** A message about the case to its citizen, under an id that the number of the event makes unique for ever. */
export function note({ id, citizen }: Pick<Inquiry, 'id' | 'citizen'>, number: number, tell: Told, at: string) {
  return message({ id: `${id}#${number}`, to: { person: citizen }, ...tell, about: { thing: 'inquiry', id }, at })
}

/** Of a step that moves the date: names the new one. */
export const newDate =
  (title: string) =>
  (_event: Event, after: Inquiry): Told => ({ title, text: `编号 ${after.id}。${dateOf(after)}。` })
