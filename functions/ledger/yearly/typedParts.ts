import { beijingDate } from '@shared/calendar/date'
import { triageDesk } from '@shared/departments/department'
import type { KeptUnit } from '@shared/departments/register/unit'
import type { TypedParts } from '@shared/ledger/contractAnnual'
import type { YearlyReport } from '@shared/ledger/yearly/report'
import { summedFigures, yearlyLines } from '@shared/ledger/yearly/sums'
import { yearlyTexts } from '@shared/ledger/yearly/words'
import type { Named } from '@shared/named'
import { publicWords } from '@shared/redaction/publicWords'
import type { Reference } from '../../platform/bucket/reference'
import { everyOf } from '../../platform/store/pages'
import { type YearlyReports, yearlyOf } from './store'
import { correctionsOf, wasThereAtTheEnd } from './yearlyWork'

interface Needs {
  reports: Pick<YearlyReports, 'page'>
  reference: Pick<Reference, 'departments' | 'former'>
}

/**
 * What units typed and signed of a year, of one unit or summed over those of the city, with the names of those that have not
 * signed yet (政府信息公开条例 第五十条). Counties publish reports of their own.
 */
export async function typedPartsOf(year: string, unit: Named | undefined, needs: Needs): Promise<TypedParts> {
  const signed = (await everyOf(needs.reports.page, { index: 'first', key: yearlyOf(year) })).filter(
    ({ standing }) => standing !== undefined,
  )
  if (unit) {
    const one = signed.find(({ department }) => department.id === unit.id)
    return {
      lines: one?.standing ? yearlyLines(one.standing.figures) : [],
      ...ofUnit(one),
      missing: [],
      units: one ? 1 : 0,
    }
  }
  const { departments, former } = needs.reference
  const own = [...departments, ...reportingFormer(year, former)].filter(({ id }) => id !== triageDesk.id)
  // What a unit signed before it was retired is counted, in whichever year.
  const ofCity = [...own, ...former.filter(isDepartment).map(({ unit: id }) => ({ id }))]
  const counted = signed.filter(({ department }) => ofCity.some(({ id }) => id === department.id))
  const contents = counted.flatMap(({ standing }) => (standing ? [standing] : []))
  return {
    lines: contents.length ? yearlyLines(summedFigures(contents)) : [],
    texts: [],
    corrections: [],
    missing: own.filter(({ id }) => !counted.some(({ department }) => department.id === id)).map(({ name }) => name),
    units: counted.length,
  }
}

const isDepartment = ({ kind }: KeptUnit) => kind === 'department'

/** Departments of the city that are no more and were there when a year was over: they owe its report, by their successors. */
export const reportingFormer = (year: string, former: readonly KeptUnit[]): Named[] =>
  former
    .filter((one) => isDepartment(one) && wasThereAtTheEnd(year, one))
    .map(({ unit: id, facts: { name } }) => ({ id, name }))

/** Its texts, and when it was signed and corrected. */
function ofUnit(one: YearlyReport | undefined): Pick<TypedParts, 'texts' | 'corrections' | 'signedOn'> {
  if (!one?.standing) return { texts: [], corrections: [] }
  const { texts, signedAt } = one.standing
  return {
    texts: yearlyTexts.flatMap(({ id, name }) => {
      const text = texts[id]
      return text ? [{ name, text: publicWords(text) }] : []
    }),
    signedOn: beijingDate(signedAt),
    corrections: correctionsOf(one).map((each) => ({ ...each, reason: publicWords(each.reason) })),
  }
}
