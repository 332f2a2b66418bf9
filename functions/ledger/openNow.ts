import { triageDesk } from '@shared/departments/department'
import type { Brief } from '@shared/inquiries/history/brief'
import type { Entry } from '@shared/ledger/entry'
import { queueKey } from '../inquiries/store'
import type { Reference } from '../platform/bucket/reference'
import { everyBrief, type InquiryBriefs } from './everyBrief'
import { entriesInTurn } from './inTurn'

/** So many queues are asked at once, however many units there are: the others who ask meanwhile are not kept waiting behind them. */
export const together = 25

/** Every unit that may have something in hand: of the city, of the counties, and those that are no more. */
export const everyUnit = ({ departments, countyUnits, former }: Reference): string[] => [
  triageDesk.id,
  ...[...departments, ...countyUnits].map(({ id }) => id),
  ...former.map(({ unit }) => unit),
]

interface OpenNow {
  /** Cases that are open past their limit, however long ago they came. */
  late: Entry[]
  /** Applications that both sides have not confirmed: how many, and since when the oldest waits. */
  unconfirmed: { count: number; oldest?: string }
}

/**
 * What asks for a look at these units now: one query on the queue of each, up to now, some at a time. Of what stands still only that which is
 * not confirmed is sorted before now.
 */
export async function openNowAt(
  units: readonly string[],
  inquiries: InquiryBriefs,
  { calendar }: Pick<Reference, 'calendar'>,
  now: Date,
): Promise<OpenNow> {
  const at = now.toISOString()
  const all: Brief[] = []
  for (let from = 0; from < units.length; from += together) {
    const some = units.slice(from, from + together)
    const found = await Promise.all(
      some.map((id) => everyBrief(inquiries, { index: 'first', key: queueKey(id, 'open'), until: at })),
    )
    for (const one of found.flat()) all.push(one)
  }
  const entries = await entriesInTurn(all, at, calendar)
  const [oldest, ...others] = all.flatMap(({ stands, receivedAt }) => (stands === 'paused' ? [receivedAt] : [])).sort()
  return {
    late: entries.filter(({ outcome }) => outcome === 'overdue'),
    unconfirmed: oldest === undefined ? { count: 0 } : { count: 1 + others.length, oldest },
  }
}
