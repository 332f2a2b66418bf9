import { concernCounts } from './words'

/** A case by its code, and who asked; of a case without an account nobody is known. */
export interface LinkedCase {
  id: string
  asker?: string | undefined
}

/** Those of these cases that are not linked yet, as many as there is room for. */
export function freshCases(
  { linked = [] }: { linked?: readonly LinkedCase[] | undefined },
  cases: readonly LinkedCase[],
): LinkedCase[] {
  const there = new Set(linked.map(({ id }) => id))
  const fresh = [...new Map(cases.map((one) => [one.id, one])).values()].filter(({ id }) => !there.has(id))
  return fresh.slice(0, Math.max(0, concernCounts.linked - linked.length))
}
