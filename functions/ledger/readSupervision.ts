import type { readSupervision as contract } from '@shared/ledger/contract'
import { monthsOf } from '@shared/calendar/period'
import type { Received, Replied } from '@shared/operation'
import type { PartItem } from '../inquiries/parts'
import type { Reference } from '../platform/bucket/reference'
import type { Store } from '../platform/store/store'
import { departmentRows } from './departmentRows'
import { type InquiryBriefs, receivedIn } from './everyBrief'
import { inPeriodOf } from './inPeriod'
import { entriesInTurn } from './inTurn'
import { latePartsAt } from './latePartsNow'
import { everyUnit, openNowAt } from './openNow'
import { type KeptMonth, keptMonthId } from './store'

interface Needs {
  inquiries: InquiryBriefs
  parts: Pick<Store<PartItem>, 'page'>
  months: Pick<Store<KeptMonth>, 'get'>
  reference: Reference
  now: Date
}

/** 督查台账: all departments and the units of the counties beside each other, the late cases by their codes, and where returns cost time. */
export async function readSupervision(
  { query }: Received<typeof contract>,
  { inquiries, parts, months: kept, reference, now }: Needs,
): Promise<Replied<typeof contract>> {
  const months = monthsOf(query, now)
  const last = months.at(-1) ?? ''
  const units = everyUnit(reference)
  const [received, counted, { late, unconfirmed }] = await Promise.all([
    receivedIn(months, inquiries),
    kept.get(keptMonthId(last)),
    openNowAt(units, inquiries, reference, now),
  ])
  const lateParts = await latePartsAt(units, parts, reference, now)
  const entries = await entriesInTurn(received, now.toISOString(), reference.calendar)
  return {
    ...(await inPeriodOf({ months, entries, returned: entries, late, reference, now })),
    lateParts,
    unconfirmed,
    departments: departmentRows(entries),
    ...(counted ? { balance: { ...counted.balance, month: last, countedAt: counted.countedAt } } : {}),
  }
}
