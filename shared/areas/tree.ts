import type { Aliases, Area, Zone } from './area'
import { plainName } from './plainName'
import { closeness, soughtText, type Sought } from './search/closeness'

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
  /** Places whose name has the text, by its signs, its pinyin or the first letters of that, or whose full name spells it across levels; best and widest first. */
  search(text: string, limit: number): Area[]
  /** The development zone that administers the place, if any. */
  zoneOf(code: string): Zone | undefined
  /** All of them. */
  zones: readonly Zone[]
  /** A development zone by its id. */
  zone(id: string): Zone | undefined
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

  const spoken = new Map<string, string>()
  function fullPinyin(area: Area | undefined): string {
    if (!area || area.level === 'city') return ''
    const known = spoken.get(area.code)
    if (known !== undefined) return known
    const words = `${fullPinyin(above(area))} ${area.pinyin?.split('/')[0] ?? ''}`.trim()
    spoken.set(area.code, words)
    return words
  }

  function soughtAs(area: Area): Sought {
    const { name, pinyin, code } = area
    const parent = above(area)
    return {
      name,
      plain: plainName(name),
      pinyin,
      full: fullName(code),
      above: parent ? fullName(parent.code) : '',
      fullPinyin: fullPinyin(area),
      abovePinyin: fullPinyin(parent),
    }
  }
  const sought = new Map<string, Sought>()
  const soughtOf = (area: Area): Sought => {
    const there = sought.get(area.code) ?? soughtAs(area)
    sought.set(area.code, there)
    return there
  }

  function search(text: string, limit: number): Area[] {
    const wanted = soughtText(text)
    if (!wanted) return []
    return areas
      .flatMap((area) => {
        const close = closeness(soughtOf(area), wanted)
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
    zones,
    zone: (id) => zones.find((one) => one.id === id),
    zoneOf: (code) => zones.find((zone) => zone.towns.some((town) => contains(town, code))),
    concerns: (place, audienceCodes) => audienceCodes.some((code) => contains(code, place)),
  }
}
