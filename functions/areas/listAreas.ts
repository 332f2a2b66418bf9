import type { Area } from '@shared/areas/area'
import { plainName } from '@shared/areas/plainName'
import { cityCode } from '@shared/areas/words'
import type { listAreas as contract } from '@shared/areas/contract'
import type { AreaTree } from '@shared/areas/tree'
import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'

const mostFound = 20

/**
 * Places named by code, found by name (inside the parent, if one is given), or one step below the parent, which is the
 * city unless given. A code to be named that is no place any more is left out.
 * @throws Problem 'not-found' (404) for a parent that is no place.
 */
export function listAreas({ query }: Received<typeof contract>, areas: AreaTree): Replied<typeof contract> {
  const shown = (area: Area) => ({
    code: area.code,
    name: plainName(area.name),
    fullName: areas.fullName(area.code),
    level: area.level,
    hasChildren: areas.children(area.code).length > 0,
  })
  return { areas: wanted(query, areas).map(shown) }
}

function wanted({ codes, search, parent }: Received<typeof contract>['query'], areas: AreaTree): Area[] {
  if (codes) return codes.split(',').flatMap((code) => areas.get(code) ?? [])
  const within = areas.get(parent ?? cityCode)
  if (!within) throw new Problem('not-found', '没有这个地方，请重新选择')
  if (!search) return areas.children(within.code)
  if (!parent) return areas.search(search, mostFound)
  const inside = areas.search(search, Number.POSITIVE_INFINITY).filter(({ code }) => areas.contains(within.code, code))
  return inside.slice(0, mostFound)
}
