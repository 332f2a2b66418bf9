import type { House } from '../../platform/house'
import { listName, type Watch, type RowWritten } from '../database/changes'

/** So many readings are held at most. */
const most = 200

interface Reading {
  reading: Promise<unknown>
  lists: ReadonlySet<string>
  at: number
}

/**
 * Whoever reads what somebody else is reading or has read within the last seconds, while nothing was written to the lists
 * it comes from, gets the same. Of a write everybody hears before its writer does, so whoever changed a case sees it
 * changed, and so does everybody else; what comes with time alone, such as a date that has passed, a few seconds later.
 */
export function sharing(
  watch: Watch,
  forMs = 5_000,
  clock: () => number = () => performance.now(),
): NonNullable<House['share']> {
  const held = new Map<string, Reading>()

  watch((change) => {
    if ('everything' in change) return held.clear()
    const touched = touchedBy(change)
    for (const [key, { lists }] of held) if (touched.some((one) => lists.has(one))) held.delete(key)
  })
  return <T>(key: string, lists: Parameters<NonNullable<House['share']>>[1], read: () => Promise<T>): Promise<T> => {
    const last = held.get(key)
    if (last && clock() - last.at < forMs) return last.reading as Promise<T>
    const reading = read()
    if (held.size >= most) held.clear()
    const own = { reading, lists: new Set(lists.map(listName)), at: clock() }
    held.set(key, own)
    reading.catch(() => held.get(key) === own && held.delete(key))
    return reading
  }
}

const touchedBy = ({ table, lists }: RowWritten) => lists.map(({ index, key }) => listName({ table, index, key }))
