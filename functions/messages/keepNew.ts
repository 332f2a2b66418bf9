import type { Aggregate, Store } from '../platform/store/store'

/** How many are looked up at once. */
const together = 100

/** One look at what is there already and one write of all that is not, many to a request; what is there stays as it is. */
export async function keepNew<T extends Aggregate>(
  store: Pick<Store<T>, 'many' | 'keepAll'>,
  items: readonly T[],
): Promise<void> {
  for (let from = 0; from < items.length; from += together) {
    const some = items.slice(from, from + together)
    const there = new Set((await store.many(some.map(({ id }) => id))).map(({ id }) => id))
    const fresh = new Map(some.filter(({ id }) => !there.has(id)).map((one) => [one.id, one]))
    if (fresh.size > 0) await store.keepAll([...fresh.values()])
  }
}
