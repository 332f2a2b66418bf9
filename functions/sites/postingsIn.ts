import type { Posting } from '@shared/sites/posting'
import type { Site } from '@shared/sites/site'
import { everyOf } from '../platform/store/pages'
import { countyOf, inCountyKey, type Postings, type Sites, sitesKey } from './store'

/** A statistics code begins with that of what it lies in: a village's with its town's, a town's with its county's. */
const within = (area: string) => ({ from: area, until: `${area}~` })

/** What was ever posted in a place and in what lies inside it. */
export const postingsIn = (area: string, postings: Pick<Postings, 'page'>): Promise<Posting[]> =>
  everyOf(postings.page, { index: 'second', key: inCountyKey(countyOf(area)), ...within(area) })

/** The sites of a place and of what lies inside it, closed ones too. */
export const sitesIn = (area: string, sites: Pick<Sites, 'page'>): Promise<Site[]> =>
  everyOf(sites.page, { index: 'first', key: sitesKey(countyOf(area)), ...within(area) })
