import { beijingDate } from '@shared/calendar/date'
import { coverageOf, type PlaceCoverage } from '@shared/sites/coverage'
import type { Demand } from '@shared/sites/demand'
import { everyOf } from '../platform/store/pages'
import type { SiteRoom } from './around'
import { sitesIn } from './postingsIn'
import { countyOf, ofNoticeKey } from './store'

/** Coverage of one demand as it stands now: the sites of its counties, and its postings. */
export async function coverageAt(
  demand: Demand,
  { sites, postings, now }: Pick<SiteRoom, 'sites' | 'postings' | 'now'>,
): Promise<PlaceCoverage[]> {
  const counties = [...new Set(demand.places.map(countyOf))]
  // One village and its town are read alone, a whole county at once.
  const wanted = demand.places.length <= 20 ? demand.places : counties
  const [there, posted] = await Promise.all([
    Promise.all(wanted.map((area) => sitesIn(area, sites))),
    everyOf(postings.page, { index: 'first', key: ofNoticeKey(demand.notice) }),
  ])
  const once = [...new Map(there.flat().map((one) => [one.id, one])).values()]
  return coverageOf(demand, once, posted, beijingDate(now))
}
