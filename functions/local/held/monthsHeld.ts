import { everyOf } from '../../platform/store/pages'
import { readAs } from '../../platform/store/setAside'
import { type Aggregate, type Kind, type PageRequest, requirePlace, type Store } from '../../platform/store/store'
import type { Watch, RowWritten } from '../database/changes'

interface Row {
  sort: string
  brief: object
}
interface Month {
  /** In the order of the list; absent while they are being read, and where they are too many to be held. */
  rows?: Row[]
  reading: Promise<void>
  /** What was written while the rows were being read. */
  meanwhile: RowWritten[]
}

/** So many months are held at most, and none with more cases than that. */
const most = { months: 3, rows: 50_000 }
/** Read in so many at a time, others are answered in between. */
const atATime = 200

interface Held<T extends Aggregate, B extends object> {
  kind: Kind<T>
  plain: Store<T>
  watch: Watch
  /** The list that has one key for each month. */
  index: PageRequest['index']
  /** Where a brief stands in it. */
  placed(brief: B): string
}

/**
 * A store that holds the briefs of the months somebody has read in memory and keeps them as they stand by what is written, so
 * that a ledger of ten thousand cases is counted without reading them anew. What is not a whole month it reads as before.
 */
export function monthsHeld<T extends Aggregate, B extends object>(given: Held<T, B>): Store<T> {
  const { kind, plain, watch, index, placed } = given
  const held = new Map<string, Month>()

  watch((change) => {
    if ('everything' in change) return held.clear()
    if (change.table !== kind.table) return
    for (const key of new Set(change.lists.filter((one) => one.index === index).map((one) => one.key))) {
      const month = held.get(key)
      if (!month?.rows) month?.meanwhile.push(change)
      else if (!put(change, key, month.rows)) held.delete(key)
    }
  })

  /** Whether the rows are now as they stand on the disk. */
  function put({ lists, brief: text = '' }: RowWritten, key: string, rows: Row[]): boolean {
    for (const { sort, left, ...place } of lists) {
      if (place.index !== index || place.key !== key) continue
      const at = placeOf(rows, sort)
      const there = rows[at]?.sort === sort ? 1 : 0
      if (left) {
        rows.splice(at, there)
        continue
      }
      const read = kind.brief && readAs(kind.brief.schema, text)
      if (!read || 'why' in read) return false
      rows.splice(at, there, { sort, brief: read.value })
    }
    return true
  }

  function opened(key: string): Month {
    const there = held.get(key)
    const month: Month = there ?? { reading: Promise.resolve(), meanwhile: [] }
    // Whoever was asked for longest ago goes first.
    held.delete(key)
    held.set(key, month)
    if (there) return month
    month.reading = everyOf(plain.briefs, { index, key, limit: atATime }).then((briefs) => {
      const rows = briefs.map((one) => ({ sort: placed(one as B), brief: one as object }))
      if (rows.length > most.rows) return void held.delete(key)
      const whole = month.meanwhile.every((change) => put(change, key, rows))
      // Empty ones are many, and cost nothing to read.
      if (!whole || rows.length === 0) return void held.delete(key)
      month.rows = rows
      for (const oldest of [...held.keys()].slice(0, -most.months)) held.delete(oldest)
    })
    month.reading.catch(() => held.get(key) === month && held.delete(key))
    return month
  }

  return {
    ...plain,
    async briefs(request) {
      const { key, after, limit = 1_000 } = request
      const whole = request.index === index && !request.from && !request.until && !request.newestFirst
      if (!kind.brief || !whole) return plain.briefs(request)
      const month = opened(key)
      await month.reading
      if (!month.rows) return plain.briefs(request)
      if (after !== undefined) requirePlace(after)
      const from = after === undefined ? 0 : placeOf(month.rows, `${after}\u0000`)
      const some = month.rows.slice(from, from + limit)
      const last = from + limit < month.rows.length ? some.at(-1) : undefined
      return { items: some.map(({ brief }) => brief), ...(last ? { next: last.sort } : {}) }
    },
  }
}

/** Where a place is among the rows, or would be. */
function placeOf(rows: readonly Row[], sort: string): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.sort ?? '') < sort) low = middle + 1
    else high = middle
  }
  return low
}
