import type { House } from '../platform/house'
import type { Reference } from '../platform/bucket/reference'
import { notices, type Notices } from '../notices/store'
import { type Heartbeats, heartbeats, type Postings, postings, type Sites, sites } from './store'

/** What the stories of this slice are told with. */
export interface SiteRoom {
  sites: Sites
  postings: Postings
  heartbeats: Heartbeats
  notices: Pick<Notices, 'get' | 'page'>
  reference: Reference
  now: Date
}

export const around = async (house: House): Promise<SiteRoom> => ({
  sites: house.store(sites),
  postings: house.store(postings),
  heartbeats: house.store(heartbeats),
  notices: house.store(notices),
  reference: await house.reference(),
  now: house.now(),
})
