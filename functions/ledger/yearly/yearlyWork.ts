import { offers } from '@shared/act'
import { isSignedPaper, type Paper } from '@shared/answers/papers/paper'
import { beijingDate, yearOf } from '@shared/calendar/date'
import type { YearlyWork } from '@shared/ledger/yearly/contractParts'
import type { readYearlyWork as contract } from '@shared/ledger/yearly/contractYearly'
import { bornYearly } from '@shared/ledger/yearly/evolve'
import { yearlyActs } from '@shared/ledger/yearly/everyAct'
import { handInBy, yearlyId, type YearlyReport } from '@shared/ledger/yearly/report'
import { yearlyActions, yearlyLeadsTo } from '@shared/ledger/yearly/status'
import type { YearlyMoment } from '@shared/ledger/yearly/thing'
import type { KeptUnit } from '@shared/departments/register/unit'
import type { Named } from '@shared/named'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { unitsOf } from '@shared/people/heirs'
import { Problem } from '@shared/problem'
import { papersOf } from '../../answers/papers/store'
import type { Reference } from '../../platform/bucket/reference'
import { everyOf } from '../../platform/store/pages'
import type { Store } from '../../platform/store/store'
import { yearsShown } from '@shared/ledger/annual/years'
import type { YearlyReports } from './store'

export interface YearlyNeeds {
  reports: Pick<YearlyReports, 'create' | 'get' | 'save' | 'page'>
  papers: Pick<Store<Paper>, 'page'>
  reference: Pick<Reference, 'department' | 'kept'>
  now: Date
}

export const momentNow = ({ now }: Pick<YearlyNeeds, 'now'>): YearlyMoment => ({
  at: now.toISOString(),
  today: beijingDate(now),
})

/** @throws Problem 'not-allowed' (403) for an account without a department. */
export function ownUnit({ department }: Caller): string {
  if (!department) throw new Problem('not-allowed', '你的账号还没有归到单位，请联系平台运行方')
  return department
}

/** @throws Problem 'not-found' for a year that no report is made of. */
export function requireShownYear(year: string, now: Date): void {
  const shown = yearsShown(yearOf(beijingDate(now)))
  if (!shown.includes(year)) throw new Problem('not-found', `只能填 ${shown.at(-1)} 年以来的`)
}

/** A report as its unit works on it; in January that of the year before is due, so that is shown at first. */
export async function readYearlyWork(
  { query: { year: wanted, unit: named } }: Received<typeof contract>,
  caller: Caller,
  needs: YearlyNeeds,
): Promise<Replied<typeof contract>> {
  ownUnit(caller)
  const today = beijingDate(needs.now)
  const years = yearsShown(yearOf(today))
  const year = wanted ?? years[today.slice(5) <= '03-31' ? 1 : 0] ?? ''
  requireShownYear(year, needs.now)
  const units = await reportingFor(year, caller, needs)
  const unit = unitAmong(units, named)
  const there = (await needs.reports.get(yearlyId(year, unit.id))) ?? bornYearly(year, unit)
  return { report: await yearlyWorkOf(there, caller, needs), years, units }
}

/** Whose reports of a year somebody writes: of their own unit, and of those it goes on for that were there when the year ended, or began theirs. */
export async function reportingFor(
  year: string,
  caller: Caller,
  { reports, reference }: YearlyNeeds,
): Promise<Named[]> {
  const units = unitsOf(caller).map((unit) => reference.department(unit))
  const [own, ...left] = units.map(({ id, name }) => ({ id, name }))
  const begun = await Promise.all(left.map(({ id }) => reports.get(yearlyId(year, id))))
  const theirs = left.filter(({ id }, nth) => begun[nth] !== undefined || wasThereAtTheEnd(year, reference.kept(id)))
  return [...(own ? [own] : []), ...theirs]
}

/** Whether a unit that is no more was still there when a year was over: its report of that year is owed then, by its successor. */
export const wasThereAtTheEnd = (year: string, unit: KeptUnit | undefined): boolean =>
  unit?.retired !== undefined && unit.retired.from > `${year}-12-31`

/** @throws Problem 'not-allowed' for another's. */
export function unitAmong(units: readonly Named[], named: string | undefined): Named {
  const found = units.find(({ id }) => named === undefined || id === named)
  if (!found) throw new Problem('not-allowed', '这一年的报告由别的单位填写')
  return found
}

/** What waits and what is public, with what this reader may do. */
export async function yearlyWorkOf(one: YearlyReport, caller: Caller, needs: YearlyNeeds): Promise<YearlyWork> {
  const { id, year, events, status, draft, reason, standing, earlier } = one
  const last = events.at(-1)
  const moment = momentNow(needs)
  return {
    id,
    unit: { id: one.department.id, name: one.department.name },
    year,
    version: events.length,
    status,
    handInBy: handInBy(year),
    ...(draft ? { draft } : {}),
    ...(reason ? { reason } : {}),
    ...(last?.type === 'sentBack' ? { returned: last.reason } : {}),
    ...(standing ? { standing: { ...standing, corrections: correctionsOf(one) } } : {}),
    earlier,
    registered: await registeredIn(year, one.department.id, needs),
    can: yearlyActions.filter((action) =>
      offers(yearlyActs[action], one, { caller, moment, leadsTo: yearlyLeadsTo(status, action) }),
    ),
  }
}

/** When what was signed was corrected, and why. */
export const correctionsOf = ({ earlier }: YearlyReport) =>
  earlier.map(({ signedAt, reason }) => ({ signedAt, reason }))

/** 文件登记: signed here and of this year; which of them are 规范性文件 the unit says. */
async function registeredIn(year: string, unit: string, { papers }: YearlyNeeds): Promise<number> {
  const all = await everyOf(papers.page, { index: 'first', key: papersOf(unit) })
  return all.filter((one) => isSignedPaper(one) && one.facts.issuedOn.startsWith(year)).length
}
