import { readsConcern } from '@shared/concerns/access'
import type { Concern } from '@shared/concerns/concern'
import type { listConcerns as openly, listConcernWork as atTheDesk } from '@shared/concerns/contract'
import { isFound } from '@shared/concerns/showing/found'
import { publicViewOf } from '@shared/concerns/showing/publicView'
import { workViewOf } from '@shared/concerns/showing/workView'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { House } from '../platform/house'
import { momentsIn } from './around'
import { allKey, concerns as kind, type Concerns } from './store'

/** So many at a time; so many pages are looked through for them before the reader is asked whether to go on. */
const full = 50
const mostPages = 40

/** The public list, the newest first: what was signed, and what was withdrawn after that. */
export async function listConcerns(
  { query: { after, ...wanted } }: Received<typeof openly>,
  { concerns }: { concerns: Pick<Concerns, 'page'> },
): Promise<Replied<typeof openly>> {
  const shown = (one: Concern) => {
    const view = publicViewOf(one)
    return view && isFound(view, wanted) ? view : undefined
  }
  const { found, next } = await gathered(concerns, after, shown)
  return { concerns: found, ...(next ? { next } : {}) }
}

/** The list of a desk, the newest first: of a department what it was given, of those who hand out and watch over all. */
export async function listConcernWork(
  { query: { after } }: Received<typeof atTheDesk>,
  caller: Caller,
  house: House,
): Promise<Replied<typeof atTheDesk>> {
  const at = house.now().toISOString()
  const reference = await house.reference()
  const moments = momentsIn(house)
  const book = moments.book()
  const mine = (one: Concern) => (readsConcern(caller, one) ? one : undefined)
  const { found, next } = await gathered(house.store(kind), after, mine)
  const concerns = await Promise.all(
    found.map(async (one) => workViewOf(one, caller, await moments.of(one, at, reference, book), reference.calendar)),
  )
  return { concerns, ...(next ? { next } : {}) }
}

/** Reads on until a page is full of what may be shown, or the list is over: what may not be shown leaves no gap. */
async function gathered<T>(
  concerns: Pick<Concerns, 'page'>,
  from: string | undefined,
  show: (one: Concern) => T | undefined,
): Promise<{ found: T[]; next?: string | undefined }> {
  const found: T[] = []
  let after = from
  let pages = 0
  do {
    const page = await concerns.page({ index: 'first', key: allKey, newestFirst: true, limit: full, after })
    found.push(...page.items.flatMap((one) => show(one) ?? []))
    after = page.next
  } while (after && found.length < full && ++pages < mostPages)
  return { found, next: after }
}
