import { cityCode } from '@shared/areas/words'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { clerkOf } from '@shared/sites/access'
import type { listSites as contract } from '@shared/sites/contract'
import { beatId } from '@shared/sites/site'
import type { SiteRoom } from './around'
import { sitesIn } from './postingsIn'
import { siteViewOf } from './siteViewOf'

/** The register of a place: sites in use first; of screens, when each was last heard of. */
export async function listSites(
  { query: { area } }: Received<typeof contract>,
  caller: Caller,
  { sites, heartbeats, reference: { areas }, now }: SiteRoom,
): Promise<Replied<typeof contract>> {
  const place = areas.get(area)
  if (!place) throw new Problem('not-found', '没有这个地方，请重新选择')
  if (caller.role === 'clerk' && !clerkOf(caller, place.code, areas))
    throw new Problem('not-allowed', '你的账号只看自己村、社区或乡镇的公告栏')
  const counties = place.code === cityCode ? areas.children(cityCode).map(({ code }) => code) : [place.code]
  const found = (await Promise.all(counties.map((code) => sitesIn(code, sites)))).flat()
  const screens = found.filter(({ facts }) => facts.kind === 'screen').map(({ code }) => beatId(code))
  const beats = new Map((await heartbeats.many(screens)).map((one) => [one.id, one]))
  const views = found.map((one) => siteViewOf(one, caller, { areas, beat: beats.get(beatId(one.code)), now }))
  return {
    area: { code: place.code, name: areas.fullName(place.code) || place.name },
    sites: views.sort((a, b) => Number(b.inUse) - Number(a.inUse)),
  }
}
