import { createHmac, randomUUID } from 'node:crypto'
import type { Caller } from '@shared/people/caller'
import type { House } from './house'
import type { Aggregate, Store } from './store/store'
import { unless } from './unless'

type Lived = Aggregate & { events: readonly { at: string }[] }

/** So long the same words of the same person are one thing: a button pressed twice, or pressed again as no answer came. */
const sameFor = 10 * 60_000
/** More of one kind in the same words nobody makes in that time. */
const most = 20

/**
 * An id for what somebody writes anew, and how it is kept: sent again within minutes it is the one that was made, as long as
 * nothing has happened to it since. Whoever gave it up, or comes later with the same words, makes another.
 */
export async function madeOnce<T extends Lived>(
  store: Pick<Store<T>, 'get' | 'create'>,
  { prefix = '', written, caller }: { prefix?: string; written: unknown; caller: Caller },
  { lookupSecret, now }: Pick<House, 'lookupSecret' | 'now'>,
): Promise<{ id: string; create(one: T): Promise<T> }> {
  const words = `${caller.id} ${JSON.stringify(written)}`
  const idOf = (nth: number) =>
    `${prefix}${uuidOf(createHmac('sha256', lookupSecret).update(`${prefix} ${nth} ${words}`).digest('hex'))}`
  let id = idOf(0)
  let there = await store.get(id)
  for (let nth = 1; there && !isJustMade(there, now()); nth++) {
    id = nth < most ? idOf(nth) : prefix + randomUUID()
    there = await store.get(id)
  }
  return {
    id,
    create: async (one) => {
      if (there) return there
      const made = await unless(store.create(one), 'already-exists')
      return made ?? (await store.get(id)) ?? store.create(one)
    },
  }
}

/** Whether it was made within minutes and nothing has happened to it since. */
export const isJustMade = ({ events }: Lived, now: Date): boolean => {
  const [first, ...later] = events
  return first !== undefined && later.length === 0 && Math.abs(now.getTime() - Date.parse(first.at)) < sameFor
}

const uuidOf = (hex: string) =>
  [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([a, b]) => hex.slice(a, b))
    .join('-')
