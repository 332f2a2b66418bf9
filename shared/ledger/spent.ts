import * as z from 'zod'
import type { Entry } from './entry'
import { fewestForShare } from './share'

/** 用时: how many working days replies took, as a distribution and not as a rank. */
export const spent = z.object({
  of: z.number(),
  /** A quarter, half and three quarters of the replies took at most so many working days; absent below 5 replies. */
  quartiles: z.object({ lower: z.number(), median: z.number(), upper: z.number() }).optional(),
  bins: z.array(z.object({ name: z.string(), from: z.number(), upTo: z.number().optional(), count: z.number() })),
})
export type Spent = z.infer<typeof spent>

const bins = [
  { name: '当天', from: 0, upTo: 0 },
  { name: '1–2 个工作日', from: 1, upTo: 2 },
  { name: '3–5 个工作日', from: 3, upTo: 5 },
  { name: '6–10 个工作日', from: 6, upTo: 10 },
  { name: '11–15 个工作日', from: 11, upTo: 15 },
  { name: '16–20 个工作日', from: 16, upTo: 20 },
  { name: '20 个工作日以上', from: 21 },
] as const

export function spentOf(entries: readonly Pick<Entry, 'workingDays'>[]): Spent {
  const days = entries.flatMap(({ workingDays }) => (workingDays === undefined ? [] : [workingDays]))
  days.sort((a, b) => a - b)
  return {
    of: days.length,
    ...(days.length < fewestForShare
      ? {}
      : { quartiles: { lower: at(days, 0.25), median: at(days, 0.5), upper: at(days, 0.75) } }),
    bins: bins.map((bin) => ({
      ...bin,
      count: days.filter((one) => one >= bin.from && one <= ('upTo' in bin ? bin.upTo : Number.POSITIVE_INFINITY))
        .length,
    })),
  }
}

/** Nearest rank (Hyndman and Fan 1996, definition 1): always a number of days that really occurred. */
const at = (sorted: readonly number[], part: number): number => sorted[Math.ceil(part * sorted.length) - 1] ?? 0
