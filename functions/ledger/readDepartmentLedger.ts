import type { readDepartmentLedger as contract } from '@shared/ledger/contract'
import { monthsOf } from '@shared/calendar/period'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { Reference } from '../platform/bucket/reference'
import { type InquiryBriefs, receivedIn } from './everyBrief'
import { inPeriodOf } from './inPeriod'
import { entriesInTurn } from './inTurn'
import { lateCases } from './lateCases'
import { unconfirmedOf } from './roots/unconfirmed'
import { ownDepartment } from './ownDepartment'

interface Needs {
  inquiries: InquiryBriefs
  reference: Reference
  now: Date
}

/** 本单位台账: the cases the caller's own department has now, and the time it cost by giving cases back. */
export async function readDepartmentLedger(
  { query }: Received<typeof contract>,
  caller: Caller,
  { inquiries, reference, now }: Needs,
): Promise<Replied<typeof contract>> {
  const { id, name } = ownDepartment(caller, reference)
  const months = monthsOf(query, now)
  const [received, late, unconfirmed] = await Promise.all([
    receivedIn(months, inquiries),
    lateCases(id, inquiries, reference, now),
    unconfirmedOf([id], inquiries),
  ])
  const all = await entriesInTurn(received, now.toISOString(), reference.calendar)
  const own = all.filter(({ department }) => department.id === id)
  const given = await inPeriodOf({ months, entries: own, returned: all, late, reference, now })
  return { ...given, unconfirmed, department: name, lost: given.lost.filter(({ department }) => department.id === id) }
}
