import { createHash, timingSafeEqual } from 'node:crypto'
import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import type { hearScreen as contract } from '@shared/sites/contract'
import { beatId, siteId } from '@shared/sites/site'
import { countOne } from '../platform/limits'
import type { House } from '../platform/house'
import { unlessFaster } from '../platform/unless'
import { heartbeats, sites } from './store'

/** A screen says a word every ten minutes, and once more whenever it is switched on. */
const limits = [{ most: 30, seconds: 3600 }]

/**
 * 报平安: a screen is alive, by the secret that only its own address holds.
 * @throws Problem 'not-found' (404) for a wrong secret as for a wrong code, so that nothing is learned by trying.
 */
export async function hearScreen(
  { params: { code }, body: { secret, shown, asOf } }: Received<typeof contract>,
  house: Pick<House, 'store' | 'now'>,
): Promise<Replied<typeof contract>> {
  const site = await house.store(sites).get(siteId(code))
  if (!site?.secret || site.status === 'closed' || !same(site.secret, secret))
    throw new Problem('not-found', '没有登记这块屏，请核对登记册里的地址')
  await countOne([{ what: 'heartbeat', whom: code, limits, words: '这块屏报得太勤' }], house)
  const store = house.store(heartbeats)
  const before = await store.get(beatId(code))
  const said = { at: house.now().toISOString(), shown, ...(asOf ? { asOf } : {}) }
  const beat = { id: beatId(code), version: before?.version ?? 0, ...said }
  // Of two words in one moment either will do.
  await unlessFaster(before ? store.save(beat) : store.create(beat))
  return { heard: true }
}

const digestOf = (text: string) => createHash('sha256').update(text).digest()
/** Whatever signs a text holds, and however many bytes they take. */
const same = (one: string, other: string) => timingSafeEqual(digestOf(one), digestOf(other))
