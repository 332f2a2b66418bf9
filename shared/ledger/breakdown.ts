import * as z from 'zod'
import type { Entry } from './entry'
import { numbers, numbersOf } from './numbers'

/** One row of a breakdown, e.g. one county: its cases by how they stand. */
export const breakdownRow = numbers.extend({ key: z.string(), name: z.string() })
export type BreakdownRow = z.infer<typeof breakdownRow>

/**
 * The cases apart by what `keyOf` says of them, in the order of their names and never by their shares: what differs is
 * shown, nobody is ranked. Cases without a key are left out.
 */
export function breakdown<E extends Pick<Entry, 'outcome'>>(
  entries: readonly E[],
  keyOf: (entry: E) => { key: string; name: string } | undefined,
): (BreakdownRow & { entries: E[] })[] {
  const groups = new Map<string, { name: string; entries: E[] }>()
  for (const entry of entries) {
    const at = keyOf(entry)
    if (!at) continue
    const group = groups.get(at.key) ?? { name: at.name, entries: [] }
    group.entries.push(entry)
    groups.set(at.key, group)
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group, ...numbersOf(group.entries) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
}
