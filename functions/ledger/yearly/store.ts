import { type YearlyReport, yearlyReport } from '@shared/ledger/yearly/report'
import type { Kind, Store } from '../../platform/store/store'

export type YearlyReports = Store<YearlyReport>

export const yearlyOf = (year: string) => `yearly#${year}`

/** 年度报告的各单位部分, beside the registered documents; one a unit and year: whoever begins it second finds it there. */
export const yearlyReports: Kind<YearlyReport> = {
  table: 'notices',
  schema: yearlyReport,
  isOwn: (id) => id.startsWith('yearly-'),
  indexes: { first: ({ year, department }) => ({ key: yearlyOf(year), sort: department.id }) },
}
