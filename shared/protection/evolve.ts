import type { ProtectionEvent } from './event'
import type { ProtectionRecord } from './record'

/** What a record is after one more event: the only place where it changes. */
export function protectionAfter(one: ProtectionRecord, event: ProtectionEvent): ProtectionRecord {
  const { draft, ...rest } = { ...one, events: [...one.events, event] }
  switch (event.type) {
    case 'written': {
      const before = one.draft ? one.writers : []
      const writers = [...new Set([...before, event.by.id])]
      return { ...rest, status: 'waiting', draft: event.content, writers }
    }
    case 'sentBack':
      return { ...rest, ...(draft ? { draft } : {}), status: 'returned' }
    case 'dropped':
      return { ...rest, status: one.signed ? 'signed' : 'dropped' }
    case 'signed': {
      if (!draft) return rest
      const edition = (one.signed?.edition ?? 0) + 1
      return { ...rest, status: 'signed', signed: { edition, content: draft, by: event.by, at: event.at } }
    }
    case 'telling':
      return { ...rest, ...(draft ? { draft } : {}), telling: [...one.telling, event.edition] }
    case 'told':
      return { ...rest, ...(draft ? { draft } : {}) }
  }
}
