import { yearOf } from '@shared/calendar/date'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type {
  listPromises as openly,
  listPromisesOfResponse as ofResponse,
  listPromiseWork as atTheDesk,
  readPromise as one,
} from '@shared/promises/contract'
import type { PublicPromise } from '@shared/promises/publicPromise'
import { tallyOf } from '@shared/promises/tally'
import type { PromiseMoment } from '@shared/promises/thing'
import { promiseWorkView, publicPromiseView, readsPromise } from '@shared/promises/view'
import type { Concerns } from '../concerns/store'
import { everyOf, pagesOf } from '../platform/store/pages'
import { saidNow } from './saidNow'
import { allPromises, promisedIn, type Promises, saidInResponse } from './store'

/** So many at a time at the desk. */
const full = 50
/** How many years back anybody may look from the page, and ahead where something was promised for then. */
const yearsBack = 3
const yearsAhead = 10

/** Promises, and the concerns in whose responses some of them were said. */
interface Stores<By extends 'page' | 'get'> {
  promises: Pick<Promises, By>
  concerns: Pick<Concerns, 'many'>
}

/** A year's promises with what became of them; a year has some hundreds at most. */
export async function listPromises(
  { query }: Received<typeof openly>,
  { promises, concerns }: Stores<'page'>,
  { today }: PromiseMoment,
): Promise<Replied<typeof openly>> {
  const thisYear = yearOf(today)
  const year = query.year ?? String(thisYear)
  const all: PublicPromise[] = []
  for await (const some of pagesOf(promises.page, { index: 'second', key: promisedIn(year) })) all.push(...some)
  const past = Array.from({ length: yearsBack + 1 }, (_none, back) => String(thisYear - back))
  const years = [...(await promisedLater(thisYear, promises)), ...past]
  const shown = (await saidNow(all, concerns)).flatMap((promise) => publicPromiseView(promise, today) ?? [])
  return { year, years, tally: tallyOf(all, today), promises: shown }
}

/** The years after this one for which something was promised, the last first. */
async function promisedLater(thisYear: number, promises: Pick<Promises, 'page'>): Promise<string[]> {
  const later = Array.from({ length: yearsAhead }, (_none, nth) => String(thisYear + yearsAhead - nth))
  const found = await Promise.all(
    later.map(async (year) => {
      const { items } = await promises.page({ index: 'second', key: promisedIn(year), limit: 1 })
      return items.length > 0 ? [year] : []
    }),
  )
  return found.flat()
}

/** What was promised in the response to one concern; a few. */
export async function listOfResponse(
  { params: { id } }: Received<typeof ofResponse>,
  { promises, concerns }: Stores<'page'>,
  { today }: PromiseMoment,
): Promise<Replied<typeof ofResponse>> {
  const all = await saidNow(await everyOf(promises.page, { index: 'third', key: saidInResponse(id) }), concerns)
  return { promises: all.flatMap((promise) => publicPromiseView(promise, today) ?? []) }
}

/** @throws Problem 'not-found' for one that is not public, as for one that is not there. */
export async function readPromise(
  { params: { id } }: Received<typeof one>,
  { promises, concerns }: Stores<'get'>,
  { today }: PromiseMoment,
): Promise<Replied<typeof one>> {
  const found = await promises.get(id)
  const [there] = found ? await saidNow([found], concerns) : []
  const promise = there && publicPromiseView(there, today)
  if (!promise) throw new Problem('not-found', '没有这项承诺，可能还没有公开')
  return { promise }
}

/** Reads on until a page is full of what this caller may see, or the list is over: what may not be shown leaves no gap. */
export async function listPromiseWork(
  { query: { after: from } }: Received<typeof atTheDesk>,
  { caller, moment }: { caller: Caller; moment: PromiseMoment },
  promises: Pick<Promises, 'page'>,
): Promise<Replied<typeof atTheDesk>> {
  const found: PublicPromise[] = []
  let after = from
  do {
    const page = await promises.page({ index: 'first', key: allPromises, newestFirst: true, limit: full, after })
    found.push(...page.items.filter((promise) => readsPromise(caller, promise)))
    after = page.next
  } while (after && found.length < full)
  const shown = found.map((promise) => promiseWorkView(promise, caller, moment))
  return { promises: shown, ...(after ? { next: after } : {}) }
}
