import type { Concern } from './concern'
import { concernCounts } from './words'

type Cases = NonNullable<Concern['linked']>

/** Those of these cases that are not linked yet, as many as there is room for. */
export function freshCases({ linked = [] }: Pick<Concern, 'linked'>, cases: Cases): Cases {
  const there = new Set(linked.map(({ id }) => id))
  const fresh = [...new Map(cases.map((one) => [one.id, one])).values()].filter(({ id }) => !there.has(id))
  return fresh.slice(0, Math.max(0, concernCounts.linked - linked.length))
}
