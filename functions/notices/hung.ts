import type { NoticeMoment } from '@shared/notices/acts/moment'
import type { Hung } from '@shared/notices/chain/progress'
import type { HungAt } from '@shared/notices/chain/upSince'
import type { House } from '../platform/house'
import { coverageAt } from '../sites/coverageAt'
import { demandOf } from '../sites/demandOf'
import { postings as postingKind, sites as siteKind } from '../sites/store'

/** How an issue hangs at the places that law names, today; undefined where law names none. */
export type Hangs = (issue: Hung, moment: NoticeMoment) => Promise<HungAt[] | undefined>

/** The issues with how they hang, as their periods are told from. */
export const withHangs = async <T extends Hung>(some: readonly T[], hangs: Hangs, moment: NoticeMoment): Promise<T[]> =>
  Promise.all(
    some.map(async (one) => {
      const postings = await hangs(one, moment)
      return postings ? { ...one, postings } : one
    }),
  )

/**
 * So many days after its written last day an issue is still looked at: what was posted late, or has no proof yet, runs on.
 */
export const lingers = 180

/** From the register of boards and what was scanned there: a period broken off counts as not begun. */
export function hangsIn(house: Pick<House, 'store'>): Hangs {
  const stores = { sites: house.store(siteKind), postings: house.store(postingKind) }
  return async (issue, { at, facts }) => {
    const demand = demandOf(issue, facts)
    if (!demand) return undefined
    const places = await coverageAt(demand, { ...stores, now: new Date(at) })
    return places.map(({ place, stood: { standing, since, mendBy }, sites }) => ({
      place: facts.areas.fullName(place) || '已经撤并的地方',
      ...(standing === 'ran' || standing === 'running' || standing === 'gap' ? { since } : {}),
      ...(standing === 'gap' ? { mendBy } : {}),
      ...(standing === 'broken' ? { broken: true } : {}),
      boardless: sites.length === 0,
    }))
  }
}
