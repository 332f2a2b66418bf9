import { monthsOf } from '@shared/calendar/period'
import type { Concern } from '@shared/concerns/concern'
import type { readConcernFigures as contract } from '@shared/concerns/contractReadings'
import { figuresOf } from '@shared/concerns/showing/figures'
import type { Received, Replied } from '@shared/operation'
import { everyOf } from '../platform/store/pages'
import { type Concerns, monthKey } from './store'

/** Every concern registered in these months (北京时间), in their order. */
export async function registeredIn(months: readonly string[], concerns: Pick<Concerns, 'page'>): Promise<Concern[]> {
  const all = await Promise.all(months.map((one) => everyOf(concerns.page, { index: 'second', key: monthKey(one) })))
  return all.flat()
}

/** 统计 anyone may read: whole numbers of all, and of each topic only what is public. */
export async function readFigures(
  { query }: Received<typeof contract>,
  { concerns, watched, now }: { concerns: Pick<Concerns, 'page'>; watched: readonly string[]; now: Date },
): Promise<Replied<typeof contract>> {
  const months = monthsOf(query, now)
  const all = await registeredIn(months, concerns)
  const asOf = now.toISOString()
  const answered = all.filter(({ respondedAt, withdrawnAt }) => respondedAt !== undefined && !withdrawnAt)
  return {
    from: months[0] ?? '',
    until: months.at(-1) ?? '',
    asOf,
    figures: figuresOf(all, asOf),
    // A topic that is watched no more still has its responses.
    topics: [...new Set([...watched, ...answered.map(({ topic }) => topic)])].flatMap((topic) => {
      const { answered: count, onTime } = figuresOf(
        answered.filter((one) => one.topic === topic),
        asOf,
      )
      return count > 0 ? [{ topic, answered: count, onTime }] : []
    }),
  }
}
