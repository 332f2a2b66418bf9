import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { requireKeeper } from '@shared/sites/access'
import type { closeSite as contract } from '@shared/sites/contract'
import { evolveSite } from '@shared/sites/evolve'
import { siteKindNames } from '@shared/sites/words'
import type { SiteRoom } from './around'
import { postingsIn } from './postingsIn'
import { siteAt } from './siteAt'
import { siteViewOf } from './siteViewOf'

/** 停用: nothing more is to hang there. What hangs has to come down first, so that no period is cut off unseen. */
export async function closeSite(
  { params: { code }, body: { reason } }: Received<typeof contract>,
  caller: Caller,
  { sites, postings, reference: { areas }, now }: SiteRoom,
): Promise<Replied<typeof contract>> {
  const site = await siteAt(code, sites)
  const { kind, area } = site.facts
  requireKeeper(caller, area, areas)
  if (site.status === 'closed') throw new Problem('not-now', `这个${siteKindNames[kind]}已经停用了`)
  const hanging = (await postingsIn(area, postings)).filter((one) => one.site === code && one.status === 'hung')
  if (hanging.length > 0)
    throw new Problem('not-now', `这里还贴着 ${hanging.length} 份公告，先由村居经办揭下来，再停用`)
  const by = { id: caller.id, name: caller.name }
  const after = await sites.save(evolveSite(site, { type: 'closed', at: now.toISOString(), by, reason }))
  return { site: siteViewOf(after, caller, { areas, now }) }
}
