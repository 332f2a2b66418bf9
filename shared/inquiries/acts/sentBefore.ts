import type { Caller } from '../../people/caller'
import type { EventType } from '../case/event'
import type { Inquiry } from '../case/inquiry'
import type { InquiryAct } from './act'

/** After these the same words are said anew: there is something else that they answer. */
const asksAnew: ReadonlySet<EventType> = new Set<EventType>(['replied', 'correctionRequested', 'redone', 'assigned'])

/**
 * Whether this very step of this very person is there already: its answer was lost on the way, or a button was pressed twice.
 * Then it is done, and not done again.
 */
export function sentBefore({ event, same }: InquiryAct, { events }: Inquiry, sent: unknown, { id }: Caller): boolean {
  if (!event || !same) return false
  const at = events.findLastIndex((one) => one.type === event && one.by.id === id)
  const one = events[at]
  return one !== undefined && same(one, sent) && !events.slice(at + 1).some(({ type }) => asksAnew.has(type))
}

/** Whether two lists name the same files, in whichever order. */
export const sameFiles = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length === other.length && one.every((file) => other.includes(file))
