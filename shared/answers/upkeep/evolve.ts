import type { Upkeep } from './upkeep'
import type { UpkeepEvent } from './event'

/** What a finding is after one more event: the only place where it changes. What was signed counts until the next is. */
export function evolveUpkeep(one: Upkeep, event: UpkeepEvent): Upkeep {
  const now: Upkeep = { ...one, events: [...one.events, event] }
  switch (event.type) {
    case 'judged': {
      const before = one.status === 'signed' ? [] : one.writers
      return { ...now, status: 'proposed', proposal: event.found, writers: [...new Set([...before, event.by.id])] }
    }
    case 'sentBack':
      return { ...now, status: 'returned' }
    case 'signed': {
      const { proposal, ...rest } = now
      return { ...rest, status: 'signed', ...(proposal ? { standing: { ...proposal, signedAt: event.at } } : {}) }
    }
  }
}
