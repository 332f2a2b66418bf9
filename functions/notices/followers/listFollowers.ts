import type { Follower } from '../../messages/followers/followers'
import type { Store } from '../../platform/store/store'
import { unless } from '../../platform/unless'
import { placesMeant } from './ranges'
import type { Batch, Batches, FanOut, FanOuts } from './store'

/** So many stand in one item. */
export const inOneBatch = 100
/** So many batches are made of what is read at once. */
const batchesAtOnce = 10

export interface Listing {
  followers: Pick<Store<Follower>, 'page'>
  fanOuts: Pick<FanOuts, 'save'>
  batches: Pick<Batches, 'get' | 'create'>
}
type Next = Batch['next']

/**
 * Some pages of the list of followers become a batch each. Its id is the number of the page and it says where the list goes
 * on, so whoever comes again after a crash goes on from what is written, and neither leaves anybody out nor takes anybody
 * twice.
 */
export async function listPages(fanOut: FanOut, now: Date, { followers, fanOuts, batches }: Listing): Promise<FanOut> {
  const range = fanOut.ranges[fanOut.at]
  if (!range) return fanOuts.save({ ...fanOut, listedAt: now.toISOString() })
  const limit = inOneBatch * batchesAtOnce
  const found = await followers.page({ index: 'first', ...range, limit, after: fanOut.after })
  let { pages, at, after }: Next & Pick<FanOut, 'pages'> = fanOut
  for (let from = 0; from < Math.max(1, found.items.length); from += inOneBatch) {
    const some = found.items.slice(from, from + inOneBatch)
    const last = from + inOneBatch >= found.items.length
    const next = last ? nextOf(found.next, fanOut.at) : nextOf(placeOf(some.at(-1)), fanOut.at)
    const people = some.flatMap((one) => recipientOf(one, fanOut))
    if (people.length === 0) {
      ;({ at, after } = { after: undefined, ...next })
      continue
    }
    const id = `told:${fanOut.id}:${String(pages).padStart(6, '0')}`
    const made = await kept(batchOf({ id, people, next }, fanOut, now), batches)
    pages++
    ;({ at, after } = { after: undefined, ...made.next })
    // Made before a crash, when the list was perhaps another: it is read anew from where that one ended.
    if (made.next.at !== next.at || made.next.after !== next.after) break
  }
  const { after: _after, ...rest } = fanOut
  return fanOuts.save({ ...rest, at, pages, ...(after === undefined ? {} : { after }) })
}

const nextOf = (after: string | undefined, at: number): Next => (after === undefined ? { at: at + 1 } : { at, after })

/** Its place in the list: what it is sorted by, and its id. */
const placeOf = (one: Follower | undefined) => (one?.follows ? `${one.follows.area}|${one.id}` : undefined)

async function kept(batch: Batch, batches: Listing['batches']): Promise<Batch> {
  const made = await unless(batches.create(batch), 'already-exists')
  return made ?? (await batches.get(batch.id)) ?? batch
}

/** Whoever follows several places that a notice is for is told by the first of them. */
function recipientOf({ follows }: Follower, { ranges }: FanOut): Batch['people'] {
  if (!follows) return []
  const { person, area, places } = follows
  const meant = placesMeant(places, ranges)
  if (meant[0] !== undefined && meant[0] !== area) return []
  return [{ person, area, stands: 'open', ...(meant.length > 1 ? { places: meant } : {}) }]
}

const batchOf = (
  page: Pick<Batch, 'id' | 'people' | 'next'>,
  { id: fanOut, notice, weight, forgetAt }: FanOut,
  now: Date,
): Batch => ({ ...page, version: 0, fanOut, notice, weight, dueAt: now.toISOString(), closed: 0, forgetAt })
