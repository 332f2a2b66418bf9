import { cityCode } from '../../areas/words'
import type { AreaTree } from '../../areas/tree'
import { Problem } from '../../problem'

/**
 * 定向范围 as codes in force, each once. A village is meant alone: neither its town nor the village next door is.
 * @throws Problem 'not-found' (404) for a code that is no place of this city.
 */
export function audienceOf(codes: readonly string[], areas: AreaTree): string[] {
  const found = codes.map((code) => {
    const area = areas.get(code)
    if (!area) throw new Problem('not-found', '有一个地方不在本市的行政区划里，请重新选择')
    return area.code
  })
  return [...new Set(found)]
}

/** The one county that holds a whole audience, else the city: the shelf where its notices are looked for. */
export function shelfOf(audience: readonly string[]): string {
  // The first six digits of a statistics code are its county's.
  const counties = new Set(audience.map((code) => code.slice(0, 6)))
  const [only = cityCode] = counties
  return counties.size === 1 ? only : cityCode
}

/** The shelves on which notices for a place may stand: its county's and the city's. */
export const shelvesFor = (place: string): string[] => [...new Set([shelfOf([place]), cityCode])]
