import type { Event } from '../case/event'
import type { Said } from '../case/said'
import { isWords } from './chain'

/** An event whose words were put through `change`; the salt stays only where words stay. */
export function withWords(event: Event, change: (words: Said) => Said): Event {
  const fields = Object.entries(event).map(([key, value]) =>
    isWords(event.type, key) && value !== undefined ? [key, change(value as Said)] : [key, value],
  )
  const changed = Object.fromEntries(fields) as Event
  const inside = fields.some(([key, value]) => isWords(event.type, String(key)) && typeof value === 'string')
  if (inside) return changed
  const { salt: _salt, ...rest } = changed
  return rest as Event
}
