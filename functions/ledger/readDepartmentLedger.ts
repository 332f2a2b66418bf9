import { isBelow, isCountyDesk, isWithin } from '@shared/departments/units/unitTree'
import type { readDepartmentLedger as contract } from '@shared/ledger/contract'
import { monthsOf } from '@shared/calendar/period'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { PartItem } from '../inquiries/parts'
import type { Reference } from '../platform/bucket/reference'
import type { Store } from '../platform/store/store'
import { departmentRows } from './departmentRows'
import { type InquiryBriefs, receivedIn } from './everyBrief'
import { inPeriodOf } from './inPeriod'
import { entriesInTurn } from './inTurn'
import { latePartsAt } from './latePartsNow'
import { everyUnit, openNowAt } from './openNow'
import { ownDepartment } from './ownDepartment'

interface Needs {
  inquiries: InquiryBriefs
  parts: Pick<Store<PartItem>, 'page'>
  reference: Reference
  now: Date
}

/** 本单位台账: the cases the caller's own department has now, of a county's desk those of the whole county unit by unit, and the time it cost by giving cases back. */
export async function readDepartmentLedger(
  { query }: Received<typeof contract>,
  caller: Caller,
  { inquiries, parts, reference, now }: Needs,
): Promise<Replied<typeof contract>> {
  const { id, name } = ownDepartment(caller, reference)
  const months = monthsOf(query, now)
  const units = [id, ...reference.countyUnits.map((one) => one.id).filter((one) => isBelow(id, one))]
  const [received, { late, unconfirmed }] = await Promise.all([
    receivedIn(months, inquiries),
    openNowAt(units, inquiries, reference, now),
  ])
  const lateParts = await latePartsAt(everyUnit(reference), parts, reference, now)
  const all = await entriesInTurn(received, now.toISOString(), reference.calendar)
  const own = all.filter(({ department }) => isWithin(id, department.id))
  const given = await inPeriodOf({ months, entries: own, returned: all, late, reference, now })
  return {
    ...given,
    unconfirmed,
    department: name,
    ...(isCountyDesk(id) ? { departments: departmentRows(own) } : {}),
    lost: given.lost.filter(({ department }) => isWithin(id, department.id)),
    support: given.support.filter(({ department }) => isWithin(id, department.id)),
    lateParts: lateParts.filter(({ department, lead }) => isWithin(id, department.id) || isWithin(id, lead.id)),
  }
}
