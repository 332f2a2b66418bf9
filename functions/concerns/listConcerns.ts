import { readsConcern } from '@shared/concerns/access'
import { runningClocks } from '@shared/concerns/clock'
import type { Concern } from '@shared/concerns/concern'
import type { listConcerns as openly, listConcernWork as atTheDesk } from '@shared/concerns/contract'
import { isFound, isFoundInside } from '@shared/concerns/showing/found'
import { publicViewOf } from '@shared/concerns/showing/publicView'
import { workViewOf } from '@shared/concerns/showing/workView'
import { concernIsOpen } from '@shared/concerns/status'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { House } from '../platform/house'
import type { PageRequest } from '../platform/store/store'
import { momentsIn } from './around'
import { allKey, concerns as kind, type Concerns, liveKey } from './store'

/** So many at a time; so many pages are looked through for them before the reader is asked whether to go on. */
const full = 50
const mostPages = 40

/** All of them, the newest first. */
const newest = { index: 'first', key: allKey, newestFirst: true } as const
/** Those with a clock that runs, the nearest end first. */
const nearest = { index: 'third', key: liveKey } as const

/** The public list, the newest first: what was signed, and what was withdrawn after that. */
export async function listConcerns(
  { query: { after, ...wanted } }: Received<typeof openly>,
  { concerns }: { concerns: Pick<Concerns, 'page'> },
): Promise<Replied<typeof openly>> {
  const { found, next } = await gathered(concerns, { ...newest, after }, (one) => {
    const view = publicViewOf(one)
    return view && isFound(view, wanted) ? view : undefined
  })
  return { concerns: found, ...(next ? { next } : {}) }
}

/**
 * The list of a desk: of a department what it was given, of those who hand out and watch over all. What still waits for its
 * words comes first, the nearest end before all, however long ago it was registered; then the others, the newest first.
 */
export async function listConcernWork(
  { query: { after, q } }: Received<typeof atTheDesk>,
  caller: Caller,
  house: House,
): Promise<Replied<typeof atTheDesk>> {
  const at = house.now().toISOString()
  const reference = await house.reference()
  const moments = momentsIn(house)
  const book = moments.book()
  const { found, next } = await waitingFirst(house.store(kind), after, (one) =>
    readsConcern(caller, one) && isFoundInside(one, q) ? one : undefined,
  )
  const concerns = await Promise.all(
    found.map(async (one) => workViewOf(one, caller, await moments.of(one, at, reference, book), reference)),
  )
  return { concerns, ...(next ? { next } : {}) }
}

const waits = (one: Concern): boolean => concernIsOpen(one.status) && runningClocks(one).length > 0
/** Where to read on among those that wait; and that all of these were told. */
const amongWaiting = 'waiting:'
const afterWaiting = 'others'

async function waitingFirst<T>(
  concerns: Pick<Concerns, 'page'>,
  from: string | undefined,
  show: (one: Concern) => T | undefined,
): Promise<Gathered<T>> {
  const found: T[] = []
  if (from === undefined || from.startsWith(amongWaiting)) {
    const after = from?.slice(amongWaiting.length)
    const first = await gathered(concerns, { ...nearest, after }, (one) => (waits(one) ? show(one) : undefined))
    if (first.next) return { found: first.found, next: amongWaiting + first.next }
    if (first.found.length >= full) return { found: first.found, next: afterWaiting }
    found.push(...first.found)
  }
  const after = from === undefined || from.startsWith(amongWaiting) || from === afterWaiting ? undefined : from
  const rest = await gathered(concerns, { ...newest, after }, (one) => (waits(one) ? undefined : show(one)))
  return { found: [...found, ...rest.found], next: rest.next }
}

interface Gathered<T> {
  found: T[]
  next?: string | undefined
}

/** Reads on until a page is full of what may be shown, or the list is over: what may not be shown leaves no gap. */
async function gathered<T>(
  concerns: Pick<Concerns, 'page'>,
  list: PageRequest,
  show: (one: Concern) => T | undefined,
): Promise<Gathered<T>> {
  const found: T[] = []
  let after = list.after
  let pages = 0
  do {
    const page = await concerns.page({ ...list, limit: full, after })
    found.push(...page.items.flatMap((one) => show(one) ?? []))
    after = page.next
  } while (after && found.length < full && ++pages < mostPages)
  return { found, next: after }
}
