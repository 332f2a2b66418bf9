import { cityCode } from '@shared/areas/words'
import { hotFile, hotKey } from '../../platform/bucket/hotPlaces'
import { jsonOf } from '../../platform/bucket/heldFile'
import type { House } from '../../platform/house'
import { pagesOf } from '../../platform/store/pages'
import type { Store } from '../../platform/store/store'
import { type Follower, followers, followersKey } from './followers'

/** A place that fewer follow is not listed: it would tell of them. */
const fewest = 5
const listed = 8
/** Once a day: tending comes by every hour. */
const between = 20 * 3_600_000

/** Counts by county which places most people follow, and writes down the places alone, without a number. */
export async function countHot({ bucket, store, reference, now }: House): Promise<void> {
  const bytes = await bucket.read(hotKey)
  if (bytes && Math.abs(now().getTime() - Date.parse(hotFile.parse(jsonOf(bytes)).at)) < between) return
  const { areas } = await reference()
  const counties: Record<string, string[]> = {}
  for (const { code } of areas.children(cityCode)) {
    const hot = await hotIn(code, store(followers))
    if (hot.length > 0) counties[code] = hot
  }
  await bucket.write(hotKey, new TextEncoder().encode(JSON.stringify({ at: now().toISOString(), counties })))
}

/** Each person has one row for a place; the county itself is no place in it. */
async function hotIn(county: string, { page }: Pick<Store<Follower>, 'page'>): Promise<string[]> {
  const counts = new Map<string, number>()
  for await (const items of pagesOf(page, { index: 'first', key: followersKey(county), limit: 500 }))
    for (const { follows } of items)
      if (follows && follows.area !== county) counts.set(follows.area, (counts.get(follows.area) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= fewest)
    .sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1))
    .slice(0, listed)
    .map(([code]) => code)
}
