import type { Concern } from '@shared/concerns/concern'
import { breakdown } from '@shared/ledger/breakdown'
import { concernNumbers } from '@shared/ledger/concernNumbers'
import type { readLedger as contract } from '@shared/ledger/contract'
import { monthOf, yearUpTo } from '@shared/calendar/period'
import type { Received, Replied } from '@shared/operation'
import { monthKey as monthOfConcerns } from '../concerns/store'
import type { Reference } from '../platform/bucket/reference'
import type { Store } from '../platform/store/store'
import { type InquiryBriefs, receivedIn } from './everyBrief'
import { countedInTurn, entriesInTurn } from './inTurn'
import { type KeptMonth, keptMonthsKey } from './store'
import { everyOf } from '../platform/store/pages'

interface Needs {
  inquiries: InquiryBriefs
  concerns: Pick<Store<Concern>, 'page'>
  months: Pick<Store<KeptMonth>, 'page'>
  reference: Pick<Reference, 'calendar' | 'areas'>
  now: Date
}

/**
 * 公开台账 of one month (北京时间), counted anew from the cases whenever it is read. The other months of the series and
 * 新收与结转, for which every case ever must be looked at, are as last night counted them.
 */
export async function readLedger(
  { query: { month = '' } }: Received<typeof contract>,
  { inquiries, concerns, months, reference, now }: Needs,
): Promise<Replied<typeof contract>> {
  const wanted = month || monthOf(now)
  const asOf = now.toISOString()
  const [first = wanted] = yearUpTo(wanted)
  const [received, registered, kept] = await Promise.all([
    receivedIn([wanted], inquiries),
    everyOf(concerns.page, { index: 'second', key: monthOfConcerns(wanted) }),
    everyOf(months.page, { index: 'first', key: keptMonthsKey, from: first, until: wanted }),
  ])
  const entries = await entriesInTurn(received, asOf, reference.calendar)
  const counted = await countedInTurn(entries, reference.areas)
  const before = kept
    .filter((one) => one.month !== wanted)
    .map(({ id: _id, version: _version, balance: _, ...one }) => one)
  const own = kept.find((one) => one.month === wanted)
  return {
    month: wanted,
    asOf,
    ...counted,
    departments: breakdown(entries, ({ department }) => ({ key: department.id, name: department.name })).map(
      ({ entries: _own, ...row }) => row,
    ),
    ...(own ? { balance: { ...own.balance, countedAt: own.countedAt } } : {}),
    series: [...before, ...(entries.length > 0 ? [{ ...counted.inquiries, month: wanted, countedAt: asOf }] : [])],
    concerns: concernNumbers(registered, asOf),
  }
}
