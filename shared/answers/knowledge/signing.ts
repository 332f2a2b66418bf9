import type { Calendar } from '../../calendar/calendar'
import { beijingDate, type Day } from '../../calendar/date'
import type { Named } from '../../named'
import { triageDesk } from '../../departments/department'
import { message, type Outgoing, toStaff } from '../../outbox'
import { draftersOf, type KnowledgeEvent } from './event'

/** A draft that waits for its signature: of a card, of what a place adds, or of a reply template. */
export interface WaitsForSignature {
  id: string
  /** 「知识卡“……”」 */
  what: string
  part: 'cards' | 'local' | 'templates'
  /** Whose it is now. */
  unit: Pick<Named, 'id'>
  events: readonly KnowledgeEvent[]
}

/** After so many working days the leads are told once more. 本市约定. */
export const signAgainAfter = 5

/** When the draft began to wait: the first time it was handed in since anything else was decided, and the number of that event. */
export function waitingSince(events: readonly KnowledgeEvent[]): { nth: number; at: string; by: Named } | undefined {
  const before = events.findLastIndex(({ type }) => type !== 'handedIn' && type !== 'withdrawn')
  const nth = events.findIndex(({ type }, at) => at > before && type === 'handedIn')
  const event = events[nth]
  return event && { nth: nth + 1, at: event.at, by: event.by }
}

/** To the leads of its unit, those of the office that hosts the desk for what all use; the supervisor where there is no other. */
function toSigners(
  { id, what, part, unit, events }: WaitsForSignature,
  name: 'once' | 'again',
  at: string,
): Outgoing[] {
  const since = waitingSince(events)
  if (!since) return []
  const department = unit.id === triageDesk.id ? triageDesk.hostId : unit.id
  const told = {
    id: `signing#${id}#${since.nth}/${name}`,
    to: toStaff({ department, role: 'lead', except: since.by.id }),
    title: name === 'once' ? '有一份稿子等你签发' : `等签发满 ${signAgainAfter} 个工作日`,
    text: `${what}，${since.by.name}交上。写过的人不能签。`,
    about: { thing: 'card', part } as const,
    at,
  }
  return [message(told)]
}

/** Told when a draft begins to wait; written on while it waits, it is told no more. */
export const toldToSign = (one: WaitsForSignature, before: { status: string }): Outgoing[] => {
  const at = one.events.at(-1)?.at
  return before.status === 'waiting' || at === undefined ? [] : toSigners(one, 'once', at)
}

/** Told once more while it still waits; the key says what it waits since, so that another walk sends nothing new. */
export function toldAgainToSign(
  one: WaitsForSignature,
  { today, at, calendar }: { today: Day; at: string; calendar: Pick<Calendar, 'workingDaysBetween'> },
): Outgoing[] {
  const since = waitingSince(one.events)
  if (!since || calendar.workingDaysBetween(beijingDate(since.at), today) < signAgainAfter) return []
  return toSigners(one, 'again', at)
}

/** Told to whoever wrote on the draft, or who is there in their place, when it is given back with the reason. */
export function toldGivenBack({ id, what, part, unit, events }: WaitsForSignature, back: KnowledgeEvent): Outgoing[] {
  if (!('reason' in back)) return []
  const role = unit.id === triageDesk.id ? 'editor' : 'officer'
  return [...draftersOf({ events })].map((person) =>
    message({
      id: `givenBack#${id}#${events.length}/${person}`,
      to: toStaff({ department: unit.id, role, person }),
      title: '你写的稿子退回修改',
      text: `${what}，${back.by.name}退回：${back.reason}`,
      about: { thing: 'card', part },
      at: back.at,
    }),
  )
}
