import { pageOfSighting, type Sighting } from '@shared/hot/sightings/sighting'
import type { SightingHouse } from './knownHere'
import { sightingPages } from './store'

/** The sightings of these ids, each with the source that told of it. */
export async function sightingsOf(
  ids: readonly string[],
  { store }: Pick<SightingHouse, 'store'>,
): Promise<Map<string, Sighting & { source: string }>> {
  const places = ids.map((id) => ({ id, ...pageOfSighting(id) }))
  const pages = await store(sightingPages).many([...new Set(places.map(({ page }) => page))])
  const pageOf = new Map(pages.map((one) => [one.id, one]))
  return new Map(
    places.flatMap(({ id, page, nth }) => {
      const on = pageOf.get(page)
      const one = on?.sightings[nth]
      return on && one ? [[id, { ...one, source: on.source }] as const] : []
    }),
  )
}
