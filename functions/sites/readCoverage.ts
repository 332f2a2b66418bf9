import { type Day, beijingDate, spokenDate } from '@shared/calendar/date'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { readsCoverage } from '@shared/sites/access'
import type { readCoverage as contract } from '@shared/sites/contract'
import type { PlaceCoverage, SiteCoverage } from '@shared/sites/coverage'
import { headline } from '@shared/sites/event'
import type { Stood } from '@shared/sites/runs'
import type { SiteRoom } from './around'
import { coverageAt } from './coverageAt'
import { demandOf } from './demandOf'

/** How a notice hangs, place by place, with who did what and the photographs; for its department and those who watch. */
export async function readCoverage(
  { params: { notice } }: Received<typeof contract>,
  caller: Caller,
  around: SiteRoom,
): Promise<Replied<typeof contract>> {
  const { notices, reference, now } = around
  const found = await notices.get(notice)
  if (!found?.issue) throw new Problem('not-found', '没有这份公告，可能已经移走')
  if (!readsCoverage(caller, found.department))
    throw new Problem('not-allowed', `张贴情况由${found.department.name}和市政府办公室看`)
  const demand = demandOf(found, reference)
  if (!demand) throw new Problem('not-now', '这份公告不要求贴公告栏')
  const today = beijingDate(now)
  const nameOf = (code: string) => reference.areas.fullName(code) || '已经撤并的地方'
  const places = await coverageAt(demand, around)
  return {
    why: demand.why,
    places: places.map((one) => ({
      place: { code: one.place, name: nameOf(one.place) },
      standing: one.stood.standing,
      words: wordsOf(one, today),
      sites: one.sites.map((site) => siteOf(site, today)),
    })),
    asOf: now.toISOString(),
  }
}

function wordsOf({ stood, sites }: PlaceCoverage, today: Day): string {
  if (sites.length === 0) return '没有登记公告栏，贴了也没有凭据'
  const hung = sites.filter(({ posting }) => posting?.status === 'hung').length
  return `${standingWords(stood, today)}${sites.length > 1 ? `；${sites.length} 处里贴着 ${hung} 处` : ''}`
}

function standingWords({ standing, since, enough, mendBy }: Stood, today: Day): string {
  const said = (day: string = today) => spokenDate(day, today)
  switch (standing) {
    case 'ran':
      return `${said(since)}贴的，${said(enough)}已经贴满`
    case 'running':
      return `${said(since)}贴的，${said(enough)}贴满`
    case 'gap':
      return `揭下来了，${said(mendBy)}结束以前要贴回去`
    case 'broken':
      return '断了，要重新贴、重新算起'
    case 'missing':
      return '还没有贴'
  }
}

const siteOf = ({ site: { code, facts }, standing, posting }: SiteCoverage, today: Day) => ({
  code,
  kind: facts.kind,
  name: facts.name,
  standing,
  history: (posting?.events ?? []).map((event) => ({
    words: headline(event, today),
    photo: event.photo,
    ...(event.type === 'takenDown' && event.reason ? { reason: event.reason } : {}),
  })),
})
