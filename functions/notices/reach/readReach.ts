import type { AreaTree } from '@shared/areas/tree'
import { cityCode } from '@shared/areas/words'
import { readsNotice } from '@shared/notices/access'
import type { readReach as contract } from '@shared/notices/audience/contractReach'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Follower } from '../../messages/followers/followers'
import type { Store } from '../../platform/store/store'
import { placesMeant, rangesOf } from '../followers/ranges'
import type { Notices } from '../store'

interface Needs {
  notices: Pick<Notices, 'get'>
  followers: Pick<Store<Follower>, 'page'>
  areas: AreaTree
}

/** Counted no further than this, and fewer than so many are not told from each other: a number names nobody. */
const most = 5000
const fewest = 5

/** How far a notice would reach, for whoever writes or approves it. */
export async function readReach(
  { params: { id } }: Received<typeof contract>,
  caller: Caller,
  { notices, followers, areas }: Needs,
): Promise<Replied<typeof contract>> {
  const notice = await notices.get(id)
  if (!notice) throw new Problem('not-found', '没有这份公告，可能已经移走')
  if (!readsNotice(caller, notice)) throw new Problem('not-allowed', `这份公告由${notice.department.name}起草`)
  const codes = notice.content.areas
  const villages = new Set(codes.flatMap((code) => villagesIn(code, areas)))
  const counties = new Set(codes.flatMap((code) => countiesOf(code, areas)))
  const { count, byPlace } = await countOf(codes, followers, areas)
  return {
    villages: villages.size,
    followers: said(count),
    places: codes.map((code) => ({
      ...{ code, name: areas.fullName(code) || '已经撤并的地方', villages: villagesIn(code, areas).length },
      followers: codes.length === 1 ? said(count) : about(byPlace.get(code) ?? 0, count),
    })),
    counties: [...counties].map((code) => ({ code, name: areas.fullName(code) })),
  }
}

function said(count: number): string {
  if (count === 0) return '还没有人'
  if (count < fewest) return `不到 ${fewest} 人`
  return count > most ? `${most} 人以上` : `${count} 人`
}

/** In steps of five, so that nobody is found by taking the other places away from all; what was counted no further is not told. */
function about(here: number, all: number): string {
  if (all > most) return '很多人'
  return here < fewest ? said(here) : `约 ${Math.round(here / fewest) * fewest} 人`
}

const villagesIn = (code: string, areas: AreaTree): string[] => {
  const area = areas.get(code)
  if (!area) return []
  return area.level === 'village'
    ? [area.code]
    : areas.children(area.code).flatMap((one) => villagesIn(one.code, areas))
}

const countiesOf = (code: string, areas: AreaTree): string[] => {
  if (areas.get(code)?.code === cityCode) return areas.children(cityCode).map((one) => one.code)
  const line = [areas.get(code), ...areas.ancestors(code)]
  return line.flatMap((one) => (one?.level === 'county' ? [one.code] : []))
}

/** Each person once, by the first of their places that is meant: as they would be told. */
async function countOf(
  codes: readonly string[],
  followers: Needs['followers'],
  areas: AreaTree,
): Promise<{ count: number; byPlace: Map<string, number> }> {
  const ranges = rangesOf(codes, areas)
  const byPlace = new Map<string, number>()
  let count = 0
  for (const range of ranges) {
    let after: string | undefined
    do {
      const page = await followers.page({ index: 'first', ...range, limit: 500, after })
      for (const { follows } of page.items) {
        if (!follows || placesMeant(follows.places, ranges)[0] !== follows.area) continue
        const named = codes.find((code) => areas.contains(code, follows.area))
        if (named) byPlace.set(named, (byPlace.get(named) ?? 0) + 1)
        count++
      }
      after = page.next
    } while (after && count <= most)
    if (count > most) break
  }
  return { count, byPlace }
}
