import * as z from 'zod'

/** At most so many within so many seconds, counted from the first of them. */
export interface Limit {
  most: number
  seconds: number
}

/** How many there were since when, by the seconds of the limit they are counted for. */
export const counts = z.record(z.string(), z.object({ from: z.iso.datetime(), n: z.number().int() }))
export type Counts = z.infer<typeof counts>

/**
 * One more at `at` (milliseconds). Either what is now counted, or `nextAt`, the first millisecond at which it is possible
 * again; refused ones are not counted. What a clock that ran ahead has counted is void.
 */
export function countedOnce(
  before: Counts,
  limits: readonly Limit[],
  at: number,
): { counts: Counts } | { nextAt: number } {
  const next: Counts = {}
  let nextAt = 0
  for (const { most, seconds } of limits) {
    const { from, n } = liveCount(before[String(seconds)], seconds, at)
    if (n >= most) nextAt = Math.max(nextAt, from + seconds * 1000)
    next[String(seconds)] = { from: new Date(from).toISOString(), n: n + 1 }
  }
  return nextAt > 0 ? { nextAt } : { counts: next }
}

/** How many count within one limit at `at`. */
export function liveCount(one: Counts[string] | undefined, seconds: number, at: number): { from: number; n: number } {
  const from = one ? Date.parse(one.from) : Number.NaN
  return one && from <= at && at < from + seconds * 1000 ? { from, n: one.n } : { from: at, n: 0 }
}
