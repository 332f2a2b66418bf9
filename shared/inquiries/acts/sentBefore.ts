import type { Caller } from '../../people/caller'
import type { Inquiry } from '../case/inquiry'
import type { InquiryAct } from './act'
import { house, router } from './byWhom'

/**
 * Whether this very step of this very person is there already: its answer was lost on the way, or a button was pressed twice.
 * Then it is done, and not done again. Once somebody else has done something, the same words answer that, and are new.
 */
export function sentBefore({ event, same }: InquiryAct, { events }: Inquiry, sent: unknown, { id }: Caller): boolean {
  if (!event || !same) return false
  const at = events.findLastIndex((one) => one.type === event && one.by.id === id)
  const one = events[at]
  const nobodyElse = [id, house.id, router.id]
  return one !== undefined && same(one, sent) && events.slice(at + 1).every((later) => nobodyElse.includes(later.by.id))
}

/** Whether two lists name the same files, in whichever order. */
export const sameFiles = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length === other.length && one.every((file) => other.includes(file))
