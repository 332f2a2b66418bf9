import { addDays, beijingDate } from '@shared/calendar/date'
import type { Brief } from '@shared/inquiries/history/brief'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { balanceOf } from '@shared/ledger/balance'
import { numbersOf } from '@shared/ledger/numbers'
import { boundsOf } from '@shared/calendar/period'
import { linksOf } from '../../inquiries/links'
import type { Reference } from '../../platform/bucket/reference'
import type { Store } from '../../platform/store/store'
import { allCases } from '../allCases'
import { keepYears } from '../annual/keepYears'
import type { KeptYear } from '../annual/store'
import { entriesInTurn } from '../inTurn'
import { type BesideNeeds, chainedBeside } from './chainedBeside'
import { type Chained, dailyRootOf, firstSeal } from './dailyRoot'
import { dailyRootId, dailyRootsKey, type KeptMonth, type KeptRoot, keptMonthId } from '../store'
import { unlessFaster } from '../../platform/unless'

export interface ClosingNeeds extends BesideNeeds {
  inquiries: Pick<Store<Inquiry>, 'briefs' | 'get'>
  roots: Pick<Store<KeptRoot>, 'create' | 'get' | 'page' | 'save'>
  months: Pick<Store<KeptMonth>, 'create' | 'get' | 'save'>
  years: Pick<Store<KeptYear>, 'create' | 'get' | 'save'>
  reference: Pick<Reference, 'calendar'>
  now: Date
}

/** Whether yesterday has its root. */
export const dayIsClosed = async ({ roots, now }: Pick<ClosingNeeds, 'roots' | 'now'>): Promise<boolean> =>
  (await roots.get(dailyRootId(yesterday(now)))) !== undefined

/** The last day that is over. */
export const yesterday = (now: Date): string => addDays(beijingDate(now), -1)

/** So many of the last days are looked at: whether each follows on the one before. */
const lookedAt = 60

/**
 * Once a night: counts the months anew and gives the day that ended its root. Doing it twice changes no root. One that a clock
 * made ahead, for a day on whose night the system then stood still, is made anew with the next.
 */
export async function closeDay(needs: ClosingNeeds): Promise<KeptRoot> {
  const cases = await countMonths(needs)
  await keepYears(cases, needs)
  const date = yesterday(needs.now)
  const last = (await rootsBefore(date, lookedAt, needs.roots)).reverse()
  let moved = false
  for (const [at, { date: day, previous }] of last.entries())
    if (at > 0 && (moved || previous !== last[at - 1]?.seal)) {
      await rootOf(day, cases, needs)
      moved = true
    }
  return rootOf(date, cases, needs)
}

async function rootOf(date: string, cases: readonly Brief[], needs: ClosingNeeds): Promise<KeptRoot> {
  const { roots, inquiries, now } = needs
  const id = dailyRootId(date)
  const previous = (await rootsBefore(date, 1, roots))[0]?.seal ?? firstSeal
  const there = await roots.get(id)
  if (there && (there.previous === previous || !(await wasAhead(there, roots)))) return there
  const chained = await Promise.all(cases.map((one) => asOf(date, one, inquiries)))
  const sealed = dailyRootOf(date, { cases: chained, ...(await chainedBeside(needs)) }, previous)
  const kept = { id, version: 0, ...sealed, countedAt: now.toISOString() }
  // A clock that fell behind the first day of all would put one before it.
  if (kept.cases === 0 && (await isFollowed(date, roots))) return kept
  await unlessFaster(there ? roots.save({ ...kept, ...inPlaceOf(there) }) : roots.create(kept))
  return (await roots.get(id)) ?? kept
}

const rootsBefore = async (date: string, limit: number, roots: ClosingNeeds['roots']): Promise<KeptRoot[]> =>
  (await roots.page({ index: 'first', key: dailyRootsKey, newestFirst: true, until: addDays(date, -1), limit })).items

const isFollowed = async (date: string, roots: ClosingNeeds['roots']): Promise<boolean> =>
  (await roots.page({ index: 'first', key: dailyRootsKey, from: addDays(date, 1), limit: 1 })).items.length > 0

/** No clock was ever believed to be wrong by more days than this. */
const furthest = 400

/**
 * Whether a root was made by a clock that ran ahead: it follows on an earlier day, or on what stood there, and those between
 * got theirs only since.
 * One that follows on no day there is was changed, and stays for everybody to see.
 */
async function wasAhead({ date, previous }: KeptRoot, roots: ClosingNeeds['roots']): Promise<boolean> {
  if (previous === firstSeal) return true
  const earlier = await rootsBefore(date, furthest, roots)
  return earlier.some(({ seal, replaced = [] }) => [seal, ...replaced.map((one) => one.seal)].includes(previous))
}

/** What stood there is kept beside the new one. */
const inPlaceOf = ({ id: _id, date: _date, version, replaced = [], ...before }: KeptRoot) => ({
  version,
  replaced: [...replaced, before],
})

/** Counts every month that has cases and keeps what the series and the balance are read from. Gives the cases. */
export async function countMonths({
  inquiries,
  months,
  reference,
  now,
}: Omit<ClosingNeeds, 'roots' | 'years' | keyof BesideNeeds>) {
  const byMonth: { month: string; received: Brief[] }[] = []
  for await (const some of allCases(inquiries, now)) byMonth.push(some)
  const cases = byMonth.flatMap(({ received }) => received)
  const countedAt = now.toISOString()
  for (const { month, received } of byMonth) {
    const { from, until } = boundsOf(month)
    const numbers = numbersOf(await entriesInTurn(received, countedAt, reference.calendar))
    const kept = { ...numbers, month, countedAt, balance: balanceOf(cases, from, until) }
    await keep({ id: keptMonthId(month), version: 0, ...kept }, months)
  }
  return cases
}

async function keep(counted: KeptMonth, months: ClosingNeeds['months']): Promise<void> {
  const there = await months.get(counted.id)
  // Where another run was quicker, what it wrote is as good.
  await unlessFaster(there ? months.save({ ...counted, version: there.version }) : months.create(counted))
}

/** A case that moved on after the day ended is looked up whole. */
async function asOf(date: string, { id, recordedAt, head }: Brief, inquiries: ClosingNeeds['inquiries']) {
  if (beijingDate(head.at) <= date || beijingDate(recordedAt) > date) return { id, recordedAt, links: [head] }
  const whole = await inquiries.get(id)
  return { id, recordedAt, links: whole ? linksOf(whole) : [] } satisfies Chained
}
