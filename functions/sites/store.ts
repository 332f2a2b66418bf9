import { type Heartbeat, heartbeat, type Site, site } from '@shared/sites/site'
import { type Posting, posting } from '@shared/sites/posting'
import type { Kind, Store } from '../platform/store/store'

export type Sites = Store<Site>
export type Postings = Store<Posting>
export type Heartbeats = Store<Heartbeat>

/** Sites of one county, in the order of their places. */
export const sitesKey = (county: string) => `sites#${county}`
/** Postings of one notice, and those on the boards of one county in the order of their places. */
export const ofNoticeKey = (notice: string) => `postings#${notice}`
export const inCountyKey = (county: string) => `posted#${county}`
/** The first six digits of a statistics code are its county's. */
export const countyOf = (area: string) => area.slice(0, 6)

/** 公告栏、查阅点、电子屏, beside the notices. */
export const sites: Kind<Site> = {
  table: 'notices',
  schema: site,
  isOwn: (id) => id.startsWith('site-'),
  indexes: {
    first: ({ facts: { area }, code }) => ({ key: sitesKey(countyOf(area)), sort: `${area}#${code}` }),
  },
}

/** 张贴, one item a notice on a board. */
export const postings: Kind<Posting> = {
  table: 'notices',
  schema: posting,
  isOwn: (id) => id.startsWith('posting-'),
  indexes: {
    first: ({ notice, site: code }) => ({ key: ofNoticeKey(notice), sort: code }),
    second: ({ area, id }) => ({ key: inCountyKey(countyOf(area)), sort: `${area}#${id}` }),
  },
}

/** When each screen was last heard of. */
export const heartbeats: Kind<Heartbeat> = {
  table: 'notices',
  schema: heartbeat,
  isOwn: (id) => id.startsWith('beat-'),
  indexes: {},
}
