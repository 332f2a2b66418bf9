import { cityCode } from '@shared/areas/words'
import type { AreaTree } from '@shared/areas/tree'
import { followersKey } from '../../messages/followers/followers'
import type { FanOut } from './store'

/**
 * The lists in which whoever an audience means stands, in the order of their codes and none within another: codes are
 * nested, so a town and its villages stand together under its county.
 */
export function rangesOf(audience: readonly string[], areas: Pick<AreaTree, 'get' | 'children'>): FanOut['ranges'] {
  const codes = audience.flatMap((code) => {
    const area = areas.get(code)
    if (!area) return []
    return area.code === cityCode ? [cityCode, ...areas.children(cityCode).map((one) => one.code)] : [area.code]
  })
  const sorted = [...new Set(codes)].sort()
  const widest = sorted.filter((code) => !sorted.some((wider) => wider !== code && code.startsWith(wider)))
  return widest.map((code) => ({ key: followersKey(code), from: code, until: code }))
}

/** Of the places that somebody follows, those by which a notice concerns them, in the order of the lists. */
export const placesMeant = (places: readonly string[], ranges: FanOut['ranges']): string[] =>
  places.filter((place) => ranges.some(({ from }) => place.startsWith(from))).sort()
