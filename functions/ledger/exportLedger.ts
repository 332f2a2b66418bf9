import { isWithin } from '@shared/departments/units/unitTree'
import { mostExported } from '@shared/ledger/words'
import type { exportLedger as contract } from '@shared/ledger/contract'
import { monthsOf } from '@shared/calendar/period'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Reference } from '../platform/bucket/reference'
import { type InquiryBriefs, receivedIn } from './everyBrief'
import { entriesInTurn } from './inTurn'
import { ownDepartment } from './ownDepartment'
import { asCsv, asXlsx } from './spreadsheet'

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const

interface Needs {
  inquiries: InquiryBriefs
  reference: Reference
  now: Date
}

/** 导出台账: every department for a supervisor, the whole county for its desk, the caller's own for anyone else; in the order of receipt. */
export async function exportLedger(
  { query }: Received<typeof contract>,
  caller: Caller,
  { inquiries, reference, now }: Needs,
): Promise<Replied<typeof contract>> {
  const own =
    caller.role === 'supervisor' && caller.department === undefined ? undefined : ownDepartment(caller, reference)
  const months = monthsOf(query, now)
  const received = await receivedIn(months, inquiries)
  const mine = own ? received.filter(({ department }) => isWithin(own.id, department.id)) : received
  if (mine.length > mostExported)
    throw new Problem('too-large', `一次最多导出 ${mostExported} 件，这段时间有 ${mine.length} 件，请少选几个月`)
  const entries = (await entriesInTurn(mine, now.toISOString(), reference.calendar)).sort((a, b) =>
    a.receivedAt < b.receivedAt ? -1 : 1,
  )
  const { format } = query
  const span = months.length === 1 ? months[0] : `${months[0]}至${months.at(-1)}`
  return {
    name: `${own ? own.name : '全市'}办件台账_${span}.${format}`,
    type: types[format],
    bytes: format === 'csv' ? asCsv(entries, reference.areas) : await asXlsx(entries, reference.areas),
  }
}
