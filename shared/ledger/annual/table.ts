import { applicantKinds } from '../../inquiries/words'
import { annualColumns, type ApplicantKind, type ResultRow, resultRows } from './rows'

/** An application as one year sees it: who applied, whether it was taken over or new, and what became of it by the year's end. */
export interface YearsApplication {
  id: string
  applicant: ApplicantKind
  /** received: in this year · carriedIn: before it, and without a result when it began. */
  came: 'received' | 'carriedIn'
  /** Whether nothing was owed any more at the year's end; else 结转下年度继续办理. */
  ended: boolean
  /** Which line of the form it ended on; absent where the record does not tell. */
  result?: ResultRow | undefined
}

/** The number of each column, and 总计. */
export type YearColumns = Record<ApplicantKind | '总计', number>

/** 收到和处理政府信息公开申请情况 of one year. */
export interface YearTable {
  received: YearColumns
  carriedIn: YearColumns
  results: Record<ResultRow, YearColumns>
  finished: YearColumns
  carriedOut: YearColumns
  /** Whether 新收 + 上年结转 = 办理结果总计 + 结转下年, in every column. */
  agrees: boolean
  /** By which applications it differs: they ended, and their record does not tell on which line. */
  untold: string[]
}

/**
 * The table of the yearly report, counted from the applications themselves; each line on its own, so that its check can
 * fail. Source: 政府信息公开条例 第五十条; 政府信息公开工作年度报告格式（国办公开办函〔2021〕30号）.
 */
export function yearTable(applications: readonly YearsApplication[]): YearTable {
  const columns = (counts: (one: YearsApplication) => boolean) => columnsOf(applications.filter(counts))
  const received = columns(({ came }) => came === 'received')
  const carriedIn = columns(({ came }) => came === 'carriedIn')
  const results = Object.fromEntries(
    resultRows.map(({ id }) => [id, columns(({ ended, result }) => ended && result === id)]),
  ) as YearTable['results']
  const finished = summed(Object.values(results))
  const carriedOut = columns(({ ended }) => !ended)
  const agrees = every((key) => received[key] + carriedIn[key] === finished[key] + carriedOut[key])
  const untold = applications.filter(({ ended, result }) => ended && !result).map(({ id }) => id)
  return { received, carriedIn, results, finished, carriedOut, agrees, untold }
}

const every = (holds: (key: (typeof annualColumns)[number]) => boolean) => annualColumns.every(holds)

const columnsOf = (applications: readonly YearsApplication[]): YearColumns => ({
  ...(Object.fromEntries(
    applicantKinds.map((kind) => [kind, applications.filter(({ applicant }) => applicant === kind).length]),
  ) as Record<ApplicantKind, number>),
  总计: applications.length,
})

const summed = (all: readonly YearColumns[]): YearColumns =>
  Object.fromEntries(annualColumns.map((key) => [key, all.reduce((sum, one) => sum + one[key], 0)])) as YearColumns
