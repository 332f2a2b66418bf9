import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { keptSecrets } from '../../../local/keptSecrets'
import { type Follower, followerId, followers } from '../../../messages/followers/followers'
import { type Reachable, reachables, reachId } from '../../../messages/followers/reached'
import type { House } from '../../../platform/house'
import { sealerOf } from '../../../platform/reach/sealed'

/** The secrets of a folder as `npm start` keeps them, so that it opens what was sealed here. */
export async function secretsIn(folder: string) {
  await mkdir(folder, { recursive: true })
  return keptSecrets(join(folder, 'secrets.json'), () => ({
    sessions: { current: 'local-1', keys: { 'local-1': randomBytes(32).toString('base64url') } },
    lookup: randomBytes(32).toString('base64url'),
  }))
}

export const personOf = (nth: number) => `citizen-${nth}`
/** Invented numbers, each with a person of its own. */
export const phoneOf = (nth: number) => `138${String(nth).padStart(8, '0')}`
export const openidOf = (nth: number) => `openid-${nth}`

/** Every so many-th has agreed to texts only; all others to WeChat, and to texts as well. */
const onlyBySms = 20
const together = 1_000

/**
 * So many people who follow villages of the city, by turns, who agreed to be told by WeChat and by SMS at any hour.
 * @returns how many follow each village.
 */
export async function crowdIn(
  house: Pick<House, 'store' | 'lookupSecret'>,
  count: number,
  villages: readonly string[],
): Promise<void> {
  const sealer = sealerOf(house.lookupSecret)
  const [listed, reached] = [house.store(followers), house.store(reachables)]
  for (let from = 0; from < count; from += together) {
    const some = Array.from({ length: Math.min(together, count - from) }, (_, nth) => from + nth)
    await listed.keepAll(some.map((nth) => followerOf(nth, villages[nth % villages.length] ?? '')))
    await reached.keepAll(some.map((nth) => reachOf(nth, sealer.seal)))
  }
}

function followerOf(nth: number, area: string): Follower {
  const person = personOf(nth)
  return { id: followerId(person, 0), version: 0, follows: { person, area, places: [area] } }
}

function reachOf(nth: number, seal: (words: string) => string): Reachable {
  const person = personOf(nth)
  return {
    id: reachId(person),
    version: 0,
    person,
    ...(nth % onlyBySms === 0 ? {} : { wechat: { openid: seal(openidOf(nth)), granted: 3 } }),
    sms: { phone: seal(phoneOf(nth)), shown: '138****0000' },
    quiet: 'none',
    muted: [],
    mutedFields: [],
  }
}
