import type { UnitEvent } from './event'
import type { KeptUnit } from './unit'

/** How the unit stands after this. */
export function unitAfter(before: KeptUnit | undefined, event: UnitEvent): KeptUnit | undefined {
  switch (event.type) {
    case 'found':
    case 'opened': {
      const { unit, kind, facts, place, actsFor } = event
      return { unit, kind, facts, ...(place ? { place } : {}), ...(actsFor ? { actsFor } : {}) }
    }
    case 'changed':
      return before && { ...before, facts: event.facts }
    case 'jurisdiction':
      return before && { ...before, actsFor: event.actsFor }
    case 'retired':
      return before && { ...before, retired: { from: event.from, successor: event.successor, by: event.by } }
    case 'restored': {
      if (!before) return undefined
      const { retired: _over, ...rest } = before
      return rest
    }
  }
}
