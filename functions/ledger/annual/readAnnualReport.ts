import { beijingDate, yearOf } from '@shared/calendar/date'
import { triageDesk } from '@shared/departments/department'
import type { Brief } from '@shared/inquiries/history/brief'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import type { readAnnualReport as contract } from '@shared/ledger/contractAnnual'
import { cityPublishesBy, handInBy } from '@shared/ledger/yearly/report'
import { yearTable } from '@shared/ledger/annual/table'
import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import type { Reference } from '../../platform/bucket/reference'
import type { Store } from '../../platform/store/store'
import { allCases } from '../allCases'
import { type YearlyReports } from '../yearly/store'
import { typedPartsOf } from '../yearly/typedParts'
import { yearsShown } from '@shared/ledger/annual/years'
import { countYear } from './countYear'
import { type YearGroup, type KeptYear, keptYearId } from './store'

export interface AnnualNeeds {
  inquiries: Pick<Store<Inquiry>, 'briefs' | 'get'>
  years: Pick<Store<KeptYear>, 'get'>
  reports: Pick<YearlyReports, 'page'>
  reference: Pick<Reference, 'department' | 'departments' | 'former'>
  now: Date
}

type Query = Received<typeof contract>['query']

/**
 * 收到和处理政府信息公开申请情况 of a year, of one unit or of the whole city, as last night counted it (政府信息公开条例
 * 第五十条第（二）项). @throws Problem 'not-found' for an unknown unit, or a year that is not shown.
 */
export async function readAnnualReport(
  { query }: { query: Query },
  needs: AnnualNeeds,
): Promise<Replied<typeof contract>> {
  const { year, years, kept, unit, groups } = await yearOfUnit(query, needs)
  const { agrees, untold: _ids, ...table } = yearTable(groups.flatMap(each))
  return {
    year,
    years,
    asOf: kept.countedAt,
    ...(unit ? { unit } : {}),
    units: unitsIn(kept.groups),
    table: { ...table, agrees },
    untold: kept.untold.filter((one) => !unit || one.unit === unit.id).length,
    unconfirmed: kept.unconfirmed,
    typed: await typedPartsOf(year, unit, needs),
    fees: feesOf(kept, unit),
    publishBy: unit ? handInBy(year) : cityPublishesBy(year),
  }
}

/** 信息处理费 of one unit, or of all. */
export const feesOf = ({ fees }: KeptYear, unit: { id: string } | undefined): { cases: number; yuan: number } =>
  fees
    .filter((one) => !unit || one.unit === unit.id)
    .reduce((sum, { cases, yuan }) => ({ cases: sum.cases + cases, yuan: sum.yuan + yuan }), { cases: 0, yuan: 0 })

/** The counted year and the part of it that is one unit's. */
export async function yearOfUnit({ year: wanted, unit: id }: Query, { inquiries, years, reference, now }: AnnualNeeds) {
  const shown = yearsShown(yearOf(beijingDate(now)))
  const year = wanted ?? shown[0]!
  if (!shown.includes(year)) throw new Problem('not-found', `只能看 ${shown.at(-1)} 年以来的`)
  const unit = id === undefined ? undefined : reference.department(id)
  const kept = (await years.get(keptYearId(year))) ?? (await countNow(year, inquiries, now))
  const groups = unit ? kept.groups.filter((one) => one.unit.id === unit.id) : kept.groups
  return { year, years: shown, kept, unit, groups }
}

/** Before the first night. */
async function countNow(year: string, inquiries: AnnualNeeds['inquiries'], now: Date): Promise<KeptYear> {
  const cases: Brief[] = []
  for await (const { received } of allCases(inquiries, now)) cases.push(...received)
  return countYear(year, cases, inquiries, now.toISOString())
}

/** A group as the applications that it stands for. */
export const each = ({ count, unit: _unit, ...one }: YearGroup) =>
  Array.from({ length: count }, () => ({ ...one, id: '' }))

/** Units that had an application in the year, those with most new ones first; the triage desk is none. */
function unitsIn(groups: readonly YearGroup[]) {
  const received = new Map<string, { id: string; name: string; received: number }>()
  for (const { unit, came, count } of groups) {
    if (unit.id === triageDesk.id) continue
    const one = received.get(unit.id) ?? { ...unit, received: 0 }
    received.set(unit.id, { ...one, received: one.received + (came === 'received' ? count : 0) })
  }
  return [...received.values()].sort((one, other) => other.received - one.received || (one.id < other.id ? -1 : 1))
}
