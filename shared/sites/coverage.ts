import type { Day } from '../calendar/date'
import type { Demand } from './demand'
import type { Posting } from './posting'
import { better, type Gap, runsOf, type Stood, stoodOn } from './runs'
import type { Site } from './site'

export interface SiteCoverage extends Stood {
  site: Site
  gaps: Gap[]
  posting?: Posting
}

export interface PlaceCoverage {
  place: string
  /** As good as its best board: one that hung without a break proves the period there. */
  stood: Stood
  sites: SiteCoverage[]
}

/**
 * 覆盖: place by place, what hangs where and whether the least period has run. Boards count that are in use, and those that
 * have a history with this notice; the shelf and the screen of a place are shown beside them.
 */
export function coverageOf(
  demand: Demand,
  sites: readonly Site[],
  postings: readonly Posting[],
  today: Day,
): PlaceCoverage[] {
  return demand.places.map((place) => {
    const there = sites
      .filter(({ facts }) => facts.area === place && facts.kind !== 'screen')
      .map((site) => ({ site, posting: postings.find((one) => one.site === site.code) }))
      .filter(({ site, posting }) => site.status === 'inUse' || posting)
      .map(({ site, posting }): SiteCoverage => {
        const events = posting?.events ?? []
        return {
          site,
          ...stoodOn(events, demand, today),
          gaps: runsOf(events).flatMap(({ gaps }) => gaps.filter(({ reason }) => reason !== '')),
          ...(posting ? { posting } : {}),
        }
      })
    return { place, stood: there.reduce<Stood>(better, { standing: 'missing' }), sites: there }
  })
}
