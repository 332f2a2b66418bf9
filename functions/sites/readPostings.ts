import { beijingDate } from '@shared/calendar/date'
import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import type { readPostings as contract } from '@shared/sites/contract'
import { siteId } from '@shared/sites/site'
import { everyOf } from '../platform/store/pages'
import type { SiteRoom } from './around'
import { ofNoticeKey } from './store'

/** Where a notice hangs now and since when, for everybody: without who hung it. */
export async function readPostings(
  { params: { notice } }: Received<typeof contract>,
  { sites, postings, notices, reference: { areas } }: SiteRoom,
): Promise<Replied<typeof contract>> {
  const found = await notices.get(notice)
  if (!found?.issue) throw new Problem('not-found', '没有这份公告，可能已经移走')
  const all = await everyOf(postings.page, { index: 'first', key: ofNoticeKey(notice) })
  const hanging = found.status === 'issued' ? all.filter(({ status }) => status === 'hung') : []
  const [first] = hanging.map(({ events }) => events[0]?.counts ?? '').sort()
  const boards = await sites.many(hanging.slice(0, 100).map((one) => siteId(one.site)))
  return {
    hanging: hanging.length,
    ...(first ? { since: beijingDate(first) } : {}),
    boards: boards.map(({ facts }) => ({ name: facts.name, place: areas.fullName(facts.area), where: facts.where })),
  }
}
