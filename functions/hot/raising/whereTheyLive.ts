import type { Area } from '@shared/areas/area'
import type { AreaTree } from '@shared/areas/tree'

/** At least so many say where, and so large a part of them the same place. */
const fewest = 3
const part = 2 / 3

/** The smallest place within which most of those cases are that say a place at all; the whole city is none. */
export function whereTheyLive(codes: readonly string[], areas: AreaTree): Area | undefined {
  const lines = codes.flatMap((code) => {
    const own = areas.get(code)
    return own ? [[own, ...areas.ancestors(own.code)]] : []
  })
  if (lines.length < fewest) return undefined
  const counted = new Map<Area, number>()
  for (const one of lines.flat()) counted.set(one, (counted.get(one) ?? 0) + 1)
  const shared = [...counted].filter(([{ level }, many]) => level !== 'city' && many >= lines.length * part)
  const depth = ([{ code }]: [Area, number]) => areas.ancestors(code).length
  return shared.toSorted((a, b) => depth(b) - depth(a))[0]?.[0]
}
