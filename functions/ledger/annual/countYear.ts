import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { feeAskedIn, feePaidIn } from '@shared/inquiries/case/past'
import type { Brief } from '@shared/inquiries/history/brief'
import { boundsOf } from '@shared/calendar/period'
import { type Reported, reportedIn, type YearBounds } from '@shared/ledger/annual/applications'
import type { Store } from '../../platform/store/store'
import { type YearGroup, type KeptYear, keptYearId } from './store'

export const yearBounds = (year: string): YearBounds => ({
  from: boundsOf(`${year}-01`).from,
  until: boundsOf(`${year}-12`).until,
})

/** So many ended applications that no line tells of are kept by their codes. */
const mostUntold = 500

/** Counts a year's applications: those of the briefs that may touch it are read whole, each told up to the year's end. */
export async function countYear(
  year: string,
  cases: readonly Brief[],
  inquiries: Pick<Store<Inquiry>, 'get'>,
  countedAt: string,
): Promise<KeptYear> {
  const bounds = yearBounds(year)
  const groups = new Map<string, YearGroup>()
  const untold: KeptYear['untold'] = []
  const fees = new Map<string, KeptYear['fees'][number]>()
  let unconfirmed = 0
  for (const { id } of cases.filter((one) => touches(one, bounds))) {
    const whole = await inquiries.get(id)
    if (whole) addFee(whole, year, fees)
    const one = whole && reportedIn(whole, bounds)
    if (one === 'unconfirmed') unconfirmed += 1
    else if (one) {
      add(one, groups)
      if (one.ended && !one.result) untold.push({ unit: one.unit.id, id })
    }
  }
  return {
    id: keptYearId(year),
    version: 0,
    countedAt,
    groups: [...groups.values()],
    untold: untold.slice(0, mostUntold),
    unconfirmed,
    fees: [...fees.values()],
  }
}

/** 信息处理费, in the year in which it was paid (政府信息公开条例 第四十二条). */
function addFee(whole: Inquiry, year: string, fees: Map<string, KeptYear['fees'][number]>): void {
  const yuan = feeAskedIn(whole)?.fee.yuan
  if (yuan === undefined || !feePaidIn(whole)?.paidOn.startsWith(year)) return
  const unit = whole.department.id
  const before = fees.get(unit) ?? { unit, cases: 0, yuan: 0 }
  fees.set(unit, { unit, cases: before.cases + 1, yuan: before.yuan + yuan })
}

/** Applications alone; one that ended for good before the year began is none of its. What was done again may be. */
const touches = ({ kind, receivedAt, doneAt, redone }: Brief, { from, until }: YearBounds): boolean =>
  kind === 'disclosure' && receivedAt < until && (doneAt === undefined || doneAt >= from || redone > 0)

function add(
  { unit, applicant, came, ended, result }: Exclude<Reported, 'unconfirmed'>,
  groups: Map<string, YearGroup>,
) {
  const key = JSON.stringify([unit.id, applicant, came, ended, result])
  const there = groups.get(key)
  if (there) there.count += 1
  else groups.set(key, { unit, applicant, came, ended, ...(result ? { result } : {}), count: 1 })
}
