import { createHmac } from 'node:crypto'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { requireKeeper } from '@shared/sites/access'
import { codeFrom } from '@shared/sites/code'
import type { registerSite as contract } from '@shared/sites/contract'
import { type Site, type SiteFacts, siteId } from '@shared/sites/site'
import { isJustMade } from '../platform/madeOnce'
import { unless } from '../platform/unless'
import type { SiteRoom } from './around'
import { siteViewOf } from './siteViewOf'

interface Needs extends SiteRoom {
  random(below: number): number
  lookupSecret: string
  /** Keeps an upload of the caller's for good. */
  bringIn(photo: string): Promise<void>
}

/** Secrets of screens are as long as nobody guesses. */
const secretLength = 24

/**
 * 登记: from now on what has to hang in this place hangs here too. Sent again within minutes, for a button was pressed twice
 * or no answer came, it is the site that was made.
 */
export async function registerSite(
  { body }: Received<typeof contract>,
  caller: Caller,
  { sites, reference: { areas }, now, random, lookupSecret, bringIn }: Needs,
): Promise<Replied<typeof contract>> {
  const area = areas.get(body.area)
  if (!area) throw new Problem('not-found', '没有这个地方，请重新选择')
  requireKeeper(caller, area.code, areas)
  if (body.photo) await bringIn(body.photo)
  const event = { type: 'registered' as const, at: now.toISOString(), by: { id: caller.id, name: caller.name } }
  const facts = { ...body, area: area.code }
  const codeOf = codesOf(facts, caller, lookupSecret)
  const isThis = ({ facts: { area: at, name, kind }, events: [made] }: Site) =>
    at === facts.area && name === facts.name && kind === facts.kind && made?.by.id === caller.id
  for (let nth = 0; ; nth++) {
    const code = codeOf(nth)
    const site: Site = {
      id: siteId(code),
      version: 0,
      code,
      status: 'inUse',
      facts,
      ...(body.kind === 'screen' ? { secret: codeFrom(random, secretLength) } : {}),
      events: [event],
    }
    const made = await unless(sites.create(site), 'already-exists')
    const there = made ?? (await sites.get(site.id))
    if (there && (made || (isThis(there) && isJustMade(there, now))))
      return { site: siteViewOf(there, caller, { areas, now }) }
  }
}

/** The codes for what somebody registers, one after another: the same words of the same person draw the same ones again. */
const codesOf =
  (facts: SiteFacts, caller: Caller, lookupSecret: string) =>
  (nth: number): string => {
    const drawn = createHmac('sha256', lookupSecret)
      .update(`site ${nth} ${caller.id} ${JSON.stringify(facts)}`)
      .digest()
    let at = 0
    return codeFrom((below) => drawn.readUInt32BE(4 * at++) % below)
  }
