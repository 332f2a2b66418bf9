import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { requireKeeper } from '@shared/sites/access'
import { codeFrom } from '@shared/sites/code'
import type { registerSite as contract } from '@shared/sites/contract'
import { type Site, siteId } from '@shared/sites/site'
import { unless } from '../platform/unless'
import type { SiteRoom } from './around'
import { siteViewOf } from './siteViewOf'

interface Needs extends SiteRoom {
  random(below: number): number
  /** Keeps an upload of the caller's for good. */
  bringIn(photo: string): Promise<void>
}

/** Secrets of screens are as long as nobody guesses. */
const secretLength = 24

/** 登记: from now on what has to hang in this place hangs here too. */
export async function registerSite(
  { body }: Received<typeof contract>,
  caller: Caller,
  { sites, reference: { areas }, now, random, bringIn }: Needs,
): Promise<Replied<typeof contract>> {
  const area = areas.get(body.area)
  if (!area) throw new Problem('not-found', '没有这个地方，请重新选择')
  requireKeeper(caller, area.code, areas)
  if (body.photo) await bringIn(body.photo)
  const event = { type: 'registered' as const, at: now.toISOString(), by: { id: caller.id, name: caller.name } }
  for (;;) {
    const code = codeFrom(random)
    const site: Site = {
      id: siteId(code),
      version: 0,
      code,
      status: 'inUse',
      facts: { ...body, area: area.code },
      ...(body.kind === 'screen' ? { secret: codeFrom(random, secretLength) } : {}),
      events: [event],
    }
    const made = await unless(sites.create(site), 'already-exists')
    if (made) return { site: siteViewOf(made, caller, { areas, now }) }
  }
}
