import type { HolidayEvent } from './event'
import type { HolidayRecord } from './record'

/** What a year is after one more event: the only place where it changes. */
export function holidaysAfter(one: HolidayRecord, event: HolidayEvent): HolidayRecord {
  const { draft, ...rest } = { ...one, events: [...one.events, event] }
  switch (event.type) {
    case 'written': {
      const before = draft ? one.writers.filter(({ id }) => id !== event.by.id) : []
      return { ...rest, status: 'waiting', draft: event.content, writers: [...before, event.by] }
    }
    case 'sentBack':
      return { ...rest, ...(draft ? { draft } : {}), status: 'returned' }
    case 'dropped':
      return { ...rest, status: one.confirmed ? 'inForce' : 'dropped' }
    case 'confirmed':
      return draft
        ? {
            ...rest,
            status: 'inForce',
            confirmed: { content: draft, by: event.by, at: event.at, writtenBy: one.writers },
          }
        : rest
  }
}
