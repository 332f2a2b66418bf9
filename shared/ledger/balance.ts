import * as z from 'zod'
import type { Brief } from '../inquiries/history/brief'

/**
 * 新收与结转: what a month took over, got, finished and hands on. received + carriedIn = finished + carriedOut, the check
 * of the yearly form (政府信息公开工作年度报告格式, 新收 + 上年结转 = 办理结果总计 + 结转下年), here month by month.
 */
export const balance = z.object({
  received: z.number(),
  carriedIn: z.number(),
  finished: z.number(),
  carriedOut: z.number(),
  /** Whether the four, counted each on its own, agree. */
  agrees: z.boolean(),
})
export type Balance = z.infer<typeof balance>

type Counted = Pick<Brief, 'receivedAt' | 'doneAt'>

/** Of all cases ever; `from` and `until` are the ISO instants at which the period begins and the next one begins. */
export function balanceOf(cases: readonly Counted[], from: string, until: string): Balance {
  const count = (what: (one: Counted) => boolean) => cases.filter(what).length
  const received = count(({ receivedAt }) => receivedAt >= from && receivedAt < until)
  const carriedIn = count(({ receivedAt, doneAt }) => receivedAt < from && (!doneAt || doneAt >= from))
  const finished = count(({ doneAt }) => doneAt !== undefined && doneAt >= from && doneAt < until)
  const carriedOut = count(({ receivedAt, doneAt }) => receivedAt < until && (!doneAt || doneAt >= until))
  return { received, carriedIn, finished, carriedOut, agrees: received + carriedIn === finished + carriedOut }
}
