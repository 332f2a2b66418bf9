import type { House } from '../../platform/house'
import type { Aggregate, Kind, Store } from '../../platform/store/store'

/** The same house, with every write into its tables and its bucket counted; that somebody tried too often is not: it is written on purpose. */
export function watched<H extends House>(house: H): { house: H; writes(): number } {
  let count = 0
  const counted =
    <A extends unknown[], R>(write: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const done = await write(...args)
      count++
      return done
    }
  const store = <T extends Aggregate>(kind: Kind<T>): Store<T> => {
    const real = house.store(kind)
    if (kind.table === 'limits') return real
    return { ...real, create: counted(real.create), save: counted(real.save), keepAll: counted(real.keepAll) }
  }
  const { bucket } = house
  return {
    house: { ...house, store, bucket: { ...bucket, write: counted(bucket.write.bind(bucket)) } },
    writes: () => count,
  }
}
