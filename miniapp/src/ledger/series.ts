import type { SeriesMonth } from '@shared/ledger/view'
import { monthsBetween } from './month'

/** One month of the chart; only `received` is known of a month without a case. */
export type Point = Pick<SeriesMonth, 'month' | 'received'> & Partial<SeriesMonth>

/** Month after month without a gap: one that the series leaves out had no case. */
export function withoutGaps(series: readonly SeriesMonth[]): Point[] {
  const first = series[0]?.month
  const last = series.at(-1)?.month
  if (!first || !last) return []
  return monthsBetween(first, last).map((month) => series.find((one) => one.month === month) ?? { month, received: 0 })
}
