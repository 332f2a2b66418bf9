import type { House } from '../platform/house'
import type { Aggregate, Kind, Store } from '../platform/store/store'

/** So many readings are held at most. */
const most = 200

interface Reading {
  reading: Promise<unknown>
  writes: number
  at: number
}

/**
 * A store whose readers may share: whoever reads what somebody else is reading or read within the last second, and nothing
 * was written to the cases since, gets the same. A write counts when it is done, so whoever changed a case sees it changed.
 */
export function sharing(
  store: House['store'],
  forMs = 1_000,
  clock: () => number = () => performance.now(),
): Required<Pick<House, 'store' | 'share'>> {
  let writes = 0
  const held = new Map<string, Reading>()

  async function counted<T>(writing: Promise<T>): Promise<T> {
    try {
      return await writing
    } finally {
      writes++
    }
  }
  function watched<T extends Aggregate>(kind: Kind<T>): Store<T> {
    const plain = store(kind)
    if (kind.table !== 'inquiries') return plain
    return {
      ...plain,
      create: (item) => counted(plain.create(item)),
      keepAll: (items) => counted(plain.keepAll(items)),
      save: (item) => counted(plain.save(item)),
    }
  }
  function share<T>(key: string, read: () => Promise<T>): Promise<T> {
    const last = held.get(key)
    if (last && last.writes === writes && clock() - last.at < forMs) return last.reading as Promise<T>
    const reading = read()
    if (held.size >= most) held.clear()
    held.set(key, { reading, writes, at: clock() })
    reading.catch(() => held.delete(key))
    return reading
  }
  return { store: watched, share }
}
