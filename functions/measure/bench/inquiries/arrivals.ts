const hour = 3_600_000

/** Hours (北京时间) in which ten times as many come as in any other. */
const peakHours: ReadonlySet<number> = new Set([9, 15])
const weights = Array.from({ length: 24 }, (_hour, nth) => (peakHours.has(nth) ? 10 : 1))
const total = weights.reduce((sum, one) => sum + one, 0)

/** The share of a day that comes in one hour of a peak. */
export const peakShare = 10 / total

/** When so many cases of one day come, in order; `midnight` is its begin in 北京时间 as epoch milliseconds. */
export function arrivalsOn(midnight: number, count: number, below: (below: number) => number): number[] {
  const one = () => {
    let left = below(total)
    const nth = weights.findIndex((weight) => (left -= weight) < 0)
    return midnight + nth * hour + below(hour)
  }
  return Array.from({ length: count }, one).sort((a, b) => a - b)
}
