import type { Received, Replied } from '@shared/operation'
import type { readSite as contract } from '@shared/sites/contract'
import type { SiteRoom } from './around'
import { siteAt } from './siteAt'

/** Where a site is, for whoever scans its sheet and for a screen that learns its place. */
export async function readSite(
  { params: { code } }: Received<typeof contract>,
  { sites, reference: { areas } }: Pick<SiteRoom, 'sites' | 'reference'>,
): Promise<Replied<typeof contract>> {
  const { status, example = false, facts } = await siteAt(code, sites)
  const { kind, name, area, where } = facts
  const place = { code: area, name: areas.fullName(area) || '已经撤并的地方' }
  return { code, kind, name, place, where, inUse: status === 'inUse', example }
}
