import { evolvePosting, evolveSite } from './evolve'
import { type Posting, postingId, unposted } from './posting'
import { type Site, siteId } from './site'

/** What is kept of a posting but does not follow from its history, by name: the first such thing; undefined where all does. */
export function postingDiffersIn(one: Posting): string | undefined {
  const { notice, site, area, events } = one
  if (one.id !== postingId(site, notice)) return '公告和张贴点'
  const told = events.reduce(evolvePosting, unposted(notice, site, area))
  if (told.status !== one.status) return '状态'
  return events.every(({ counts }, nth) => counts >= (events[nth - 1]?.counts ?? '')) ? undefined : '时间'
}

/** The same of a site. */
export function siteDiffersIn(one: Site): string | undefined {
  if (one.id !== siteId(one.code)) return '编号'
  const told = one.events.reduce(evolveSite, { ...one, status: 'inUse', events: [] })
  return told.status === one.status ? undefined : '状态'
}
