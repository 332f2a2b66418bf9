import { type Day, beijingDate, dayNumber } from '../calendar/date'
import type { PublicPromise } from './publicPromise'

type Dated = Pick<PublicPromise, 'status' | 'due' | 'firstDue' | 'claimedAt'>

/** Days from one day to another. */
const daysBetween = (from: string, to: string) => dayNumber(to) - dayNumber(from)

/** Days left until the day that stands now; `overdue` on the day after it. */
export function dayStanding({ due }: Pick<PublicPromise, 'due'>, today: Day): { left: number; overdue: boolean } {
  const left = daysBetween(today, due)
  return { left, overdue: left < 0 }
}

/** Whether it is not done though the day that was said first is over, or was done after it: putting off makes nothing timely. */
export function isLate({ status, firstDue, claimedAt }: Dated, today: Day): boolean {
  if (status === 'withdrawn') return false
  const done = claimedAt && (status === 'kept' || status === 'claimed') ? beijingDate(claimedAt) : undefined
  return daysBetween(firstDue, done ?? today) > 0
}

/** 「还有 20 天」「今天到期」「超过 3 天」「提前 4 天做到」「晚 2 天做到」, counted from the day that was said first. */
export function dayWords(one: Dated, today: Day): string {
  const { status, firstDue, claimedAt } = one
  if (status === 'withdrawn') return '不再办'
  if (status === 'dropped') return '没有公开过'
  if (status === 'kept' && claimedAt) {
    const early = daysBetween(beijingDate(claimedAt), firstDue)
    return early > 0 ? `提前 ${early} 天做到` : early === 0 ? '按期做到' : `晚 ${-early} 天做到`
  }
  if (status === 'claimed') return '单位报完成，督查还没有核实'
  const left = daysBetween(today, firstDue)
  return left > 0 ? `还有 ${left} 天` : left === 0 ? '今天到期' : `超过 ${-left} 天`
}
