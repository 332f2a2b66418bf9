import type { Day } from '@shared/calendar/date'
import type { feedNotices as contract } from '@shared/notices/contractFeeds'
import type { FeedFile } from '@shared/notices/words'
import type { Received, Replied } from '@shared/operation'
import type { listNotices } from '../listNotices'
import { datesOf } from './datesOf'
import { newsFeed } from './newsFeed'
import type { FeedMaterial } from './told'

interface Needs {
  list: (area: string) => ReturnType<typeof listNotices>
  site: string
  today: Day
}

const written: Record<FeedFile, { type: string; write: (told: FeedMaterial) => string }> = {
  'notices.json': { type: 'application/feed+json; charset=utf-8', write: (told) => newsFeed(told).json1() },
  'notices.rss': { type: 'application/rss+xml; charset=utf-8', write: (told) => newsFeed(told).rss2() },
  'notices.ics': { type: 'text/calendar; charset=utf-8', write: datesOf },
}

/** The notices of one place, and of one field where asked, for programs of others; the same list that people read. */
export async function feedNotices(
  { params: { file }, query: { area, field } }: Received<typeof contract>,
  { list, site, today }: Needs,
): Promise<Replied<typeof contract>> {
  const found = await list(area)
  const { type, write } = written[file]
  const query = `area=${area}${field ? `&field=${encodeURIComponent(field)}` : ''}`
  const told: FeedMaterial = {
    place: found.area.name,
    field,
    notices: found.notices.filter((one) => !field || one.field === field),
    site,
    self: `${site}/api/notices/feeds/${file}?${query}`,
    dayBegan: `${today}T00:00:00.000+08:00`,
  }
  return { type, text: write(told) }
}
