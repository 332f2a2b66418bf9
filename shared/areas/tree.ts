import { type Aliases, type Area, plainName, type Zone } from './area'

/** The hierarchy of places. Every code passed in may be an old one; codes given out are in force. */
export interface AreaTree {
  /** The code in force for an old code; a code that is no alias comes back unchanged. */
  canonical(code: string): string
  get(code: string): Area | undefined
  /** Direct children in the order of their codes; none for a village or an unknown code. */
  children(code: string): Area[]
  /** Nearest first, the city last. */
  ancestors(code: string): Area[]
  /** Is `inner` the same place as `outer`, or inside it? False when either is unknown. */
  contains(outer: string, inner: string): boolean
  /** 东昌府区沙镇镇王化村: county to village as people say it, without the city; empty when unknown. */
  fullName(code: string): string
  /** Places whose name has the text, or whose full name spells it across levels; best and widest first. */
  search(text: string, limit: number): Area[]
  /** The development zone that administers the place, if any. */
  zoneOf(code: string): Zone | undefined
  /** Is the audience (定向范围) meant for this place: does it name the place itself or one that contains it? */
  concerns(place: string, audienceCodes: readonly string[]): boolean
}

const rank = { city: 0, county: 1, town: 2, village: 3 } as const

/** Ties areas together by their parents; parents must be in the list, as `areasFile` checks. */
export function areaTree(areas: readonly Area[], zones: readonly Zone[], aliases: Aliases = {}): AreaTree {
  const byCode = new Map(areas.map((area) => [area.code, area]))
  const byParent = new Map<string | null, Area[]>()
  for (const area of areas.toSorted((a, b) => (a.code < b.code ? -1 : 1)))
    byParent.set(area.parent, [...(byParent.get(area.parent) ?? []), area])
  const fullNames = new Map<string, string>()

  function canonical(code: string): string {
    const seen = new Set<string>()
    let now = code
    while (aliases[now] !== undefined && !seen.has(now)) {
      seen.add(now)
      now = aliases[now]!
    }
    return now
  }

  const get = (code: string) => byCode.get(canonical(code))
  const above = (area: Area) => (area.parent === null ? undefined : byCode.get(area.parent))

  function line(code: string): Area[] {
    const upwards: Area[] = []
    for (let area = get(code); area; area = above(area)) upwards.push(area)
    return upwards
  }

  function fullName(code: string): string {
    const area = get(code)
    if (!area) return ''
    const known = fullNames.get(area.code)
    if (known !== undefined) return known
    const parent = above(area)
    const name = `${parent && parent.level !== 'city' ? fullName(parent.code) : ''}${plainName(area.name)}`
    fullNames.set(area.code, name)
    return name
  }

  function closeness(area: Area, text: string): number | undefined {
    const name = plainName(area.name)
    if (name === text || area.name === text) return 0
    if (name.startsWith(text)) return 1
    if (area.name.includes(text) || name.includes(text)) return 2
    // 沙镇镇王化 means the village, not every village of the town that 沙镇镇 alone would already name.
    return fullName(area.code).includes(text) && !fullName(area.parent ?? '').includes(text) ? 3 : undefined
  }

  function search(text: string, limit: number): Area[] {
    const wanted = text.replace(/\s+/g, '')
    if (!wanted) return []
    return areas
      .flatMap((area) => {
        const close = closeness(area, wanted)
        return close === undefined ? [] : [{ area, close }]
      })
      .sort(
        (a, b) => a.close - b.close || rank[a.area.level] - rank[b.area.level] || (a.area.code < b.area.code ? -1 : 1),
      )
      .slice(0, limit)
      .map(({ area }) => area)
  }

  const contains = (outer: string, inner: string) => {
    const whole = get(outer)
    return whole !== undefined && line(inner).includes(whole)
  }

  return {
    canonical,
    get,
    children: (code) => [...(byParent.get(canonical(code)) ?? [])],
    ancestors: (code) => line(code).slice(1),
    contains,
    fullName,
    search,
    zoneOf: (code) => zones.find((zone) => zone.towns.some((town) => contains(town, code))),
    concerns: (place, audienceCodes) => audienceCodes.some((code) => contains(code, place)),
  }
}
