import { readMark } from '@shared/hot/sightings/mark'
import { type KnownSightings, knownSightings } from '@shared/hot/sightings/known'
import { sightingId, type SightingPage } from '@shared/hot/sightings/sighting'
import type { House } from '../../platform/house'
import { pagesOf } from '../../platform/store/pages'
import { fileOfPage, sightingPages, sightingsKey } from './store'

/** What is compared goes back so far. */
const reach = 400 * 86_400_000
/** Clocks of two processes differ by less. */
const slack = 60_000

/** Where sightings are read from, whatever the house. */
export type SightingHouse = Pick<House, 'store' | 'now' | 'lookupSecret'>

const opened = new WeakMap<SightingHouse, () => Promise<KnownSightings>>()

/** Every sighting there is, with what was written since it was last asked for; one for each house. */
export function knownSightingsOf(house: SightingHouse): Promise<KnownSightings> {
  const there = opened.get(house) ?? reading(house)
  opened.set(house, there)
  return there()
}

/** What was learned of rows that were then not written is forgotten. */
export const forgetKnown = (house: SightingHouse): void => void opened.delete(house)

function addToKnown(known: KnownSightings, { id, sightings }: SightingPage): void {
  for (const [nth, { row, key, words, mark }] of sightings.entries())
    known.add({ id: sightingId(id, nth), file: fileOfPage(id), row, key, words, mark: readMark(mark) })
}

function reading(house: SightingHouse): () => Promise<KnownSightings> {
  const known = knownSightings()
  const seen = new Set<string>()
  let until = house.now().getTime() - reach
  let under: Promise<KnownSightings> | undefined
  const catchUp = async () => {
    const from = new Date(until - slack).toISOString()
    for await (const some of pagesOf(house.store(sightingPages).page, { index: 'first', key: sightingsKey, from }))
      for (const page of some) {
        until = Math.max(until, Date.parse(page.at))
        if (seen.has(page.id)) continue
        seen.add(page.id)
        addToKnown(known, page)
      }
    return known
  }
  return () => {
    under ??= catchUp().finally(() => {
      under = undefined
    })
    return under
  }
}
