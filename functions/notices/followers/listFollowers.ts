import type { Follower } from '../../messages/followers/followers'
import type { Store } from '../../platform/store/store'
import { unless } from '../../platform/unless'
import { placesMeant } from './ranges'
import type { Batch, Batches, FanOut, FanOuts } from './store'

/** So many stand in one item. */
export const inOneBatch = 100

export interface Listing {
  followers: Pick<Store<Follower>, 'page'>
  fanOuts: Pick<FanOuts, 'save'>
  batches: Pick<Batches, 'get' | 'create'>
}

/**
 * One page of the list of followers becomes one batch. Its id is the number of the page and it says where the list goes on,
 * so whoever comes again after a crash goes on from what is written, and neither leaves anybody out nor takes anybody twice.
 */
export async function listPage(fanOut: FanOut, now: Date, { followers, fanOuts, batches }: Listing): Promise<FanOut> {
  const range = fanOut.ranges[fanOut.at]
  if (!range) return fanOuts.save({ ...fanOut, listedAt: now.toISOString() })
  const id = `told:${fanOut.id}:${String(fanOut.pages).padStart(6, '0')}`
  const page = await followers.page({ index: 'first', ...range, limit: inOneBatch, after: fanOut.after })
  const next = page.next ? { at: fanOut.at, after: page.next } : { at: fanOut.at + 1 }
  const people = page.items.flatMap((one) => recipientOf(one, fanOut))
  const made = people.length > 0 ? await kept(batchOf({ id, people, next }, fanOut, now), batches) : undefined
  const { after: _after, ...rest } = fanOut
  return fanOuts.save({ ...rest, ...(made?.next ?? next), pages: fanOut.pages + (made ? 1 : 0) })
}

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
