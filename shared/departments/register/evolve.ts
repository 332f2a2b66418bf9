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
    case 'dutyGiven': {
      const { duty, to, from, at } = event
      return before && { ...before, gives: [...othersThan(duty, before), { duty, to, from, at }] }
    }
    case 'dutyKept':
      return before && { ...before, gives: othersThan(event.duty, before) }
    case 'retired':
      return before && { ...before, retired: { from: event.from, successor: event.successor, by: event.by } }
    case 'restored': {
      if (!before) return undefined
      const { retired: _over, ...rest } = before
      return rest
    }
  }
}

const othersThan = (duty: string, { gives = [] }: KeptUnit) => gives.filter((one) => one.duty !== duty)
