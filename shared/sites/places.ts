import type { AreaTree } from '../areas/tree'

/**
 * Where a notice for these places has to hang: in each village of the audience, and with `inTowns` in its town
 * (土地管理法实施条例 第二十六条、第二十八条、第三十一条: 乡（镇）和村、村民小组; the boards of a group are registered with its village).
 */
export function placesOf(audience: readonly string[], inTowns: boolean, areas: AreaTree): string[] {
  const found = audience.flatMap((code) => {
    const area = areas.get(code)
    if (!area) return []
    return area.level === 'village' ? [area.parent ?? '', area.code] : below(area.code, areas)
  })
  const meant = (code: string) => inTowns || areas.get(code)?.level === 'village'
  return [...new Set(found)].filter((code) => code !== '' && meant(code)).sort()
}

function below(code: string, areas: AreaTree): string[] {
  const own = areas.get(code)?.level === 'town' ? [code] : []
  return [
    ...own,
    ...areas.children(code).flatMap((one) => (one.level === 'village' ? one.code : below(one.code, areas))),
  ]
}
