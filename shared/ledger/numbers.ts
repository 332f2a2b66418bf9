import * as z from 'zod'
import type { Entry, Outcome } from './entry'
import { fewestForShare, share } from './share'

/** Cases by how they stand. received = open + repliedOnTime + repliedLate + uncounted + declined + merged + withdrawn. */
export const numbers = z.object({
  received: z.number(),
  /** Not replied to yet, those near, overdue and paused among them. */
  open: z.number(),
  near: z.number(),
  overdue: z.number(),
  paused: z.number(),
  repliedOnTime: z.number(),
  repliedLate: z.number(),
  /** Replied to in a year whose holidays are not known here; in no share. Absent from months counted before it was told. */
  uncounted: z.number().default(0),
  declined: z.number(),
  merged: z.number(),
  withdrawn: z.number(),
  /** Share on time = repliedOnTime ÷ (repliedOnTime + repliedLate + overdue); absent below 5 cases. */
  onTimeShare: z.number().optional(),
  onTimeOf: z.number(),
})
export type Numbers = z.infer<typeof numbers>

/** The share on time counts an open overdue case as missed, so waiting does not improve it. */
export function numbersOf(entries: readonly Pick<Entry, 'outcome'>[]): Numbers {
  const counts: Record<Outcome, number> = {
    open: 0,
    near: 0,
    overdue: 0,
    paused: 0,
    repliedOnTime: 0,
    repliedLate: 0,
    uncounted: 0,
    declined: 0,
    merged: 0,
    withdrawn: 0,
  }
  for (const { outcome } of entries) counts[outcome]++
  const { near, overdue, paused, repliedOnTime, repliedLate } = counts
  const onTimeOf = repliedOnTime + repliedLate + overdue
  return {
    ...counts,
    received: entries.length,
    open: counts.open + near + overdue + paused,
    ...(onTimeOf < fewestForShare ? {} : { onTimeShare: repliedOnTime / onTimeOf }),
    onTimeOf,
  }
}

/** So many of so many; without a share where they are too few. */
export const rate = z.object({ count: z.number(), of: z.number(), share: z.number().optional() })
export type Rate = z.infer<typeof rate>

export const rateOf = (count: number, of: number): Rate => ({ count, of, ...share(count, of) })
