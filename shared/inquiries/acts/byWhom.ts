import { message } from '../../outbox'
import type { Caller } from '../../people/caller'
import { inPlaceName } from '../../people/helping/words'
import type { Event } from '../case/event'
import type { Inquiry } from '../case/inquiry'
import { dateOf } from '../limits/clocks'

/** In a history, in place of the name of whoever asked. */
export const askerName = '本人'

/** 代办: who acts in the place of whoever asked. */
export const inPlaceOf = (caller: Caller): Caller => ({ ...caller, name: inPlaceName })

export const by = (caller: Pick<Caller, 'id' | 'role' | 'name'>) => ({
  id: caller.id,
  name: caller.role === 'citizen' ? (caller.name === inPlaceName ? inPlaceName : askerName) : caller.name,
})

/** Steps that nobody takes: the house does, by its rules. */
export const house = { id: 'house', name: '自动办理' }
export const router = { id: 'router', name: '自动转办' }

/** What stands beside such a step; registers that were read in name themselves. */
export const doerOf = ({ id, name }: Event['by']): string =>
  id === router.id || (id === house.id && name === house.name) ? '系统自动' : name

/** A step was taken in the asker's place, and they are told of it under an id of its own. */
export function helpedNote(after: Inquiry, what: string, at: string) {
  const told = note(
    after,
    after.events.length,
    { title: `代办人替你${what}`, text: `编号 ${after.id}，打开就能看到。` },
    at,
  )
  return { ...told, id: `${told.id}/helped` }
}

export interface Told {
  title: string
  text: string
  /** Said instead to those whose case was merged into it, who may do less. */
  merged?: string
}

/** A message about the case to its citizen, under an id that the number of the event makes unique for ever. */
export function note({ id, citizen }: Pick<Inquiry, 'id' | 'citizen'>, number: number, tell: Told, at: string) {
  const { title, text } = tell
  return message({ id: `${id}#${number}`, to: { person: citizen }, title, text, about: { thing: 'inquiry', id }, at })
}

/** Of a step that moves the date: names the new one. */
export const newDate =
  (title: string) =>
  (_event: Event, after: Inquiry): Told => ({ title, text: `编号 ${after.id}。${dateOf(after)}。` })
