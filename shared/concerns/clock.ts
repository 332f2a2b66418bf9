import { millisOf } from '../calendar/date'
import type { Concern } from './concern'

const hour = 3_600_000

/**
 * How the 48 hours stand at `now` (ISO instant), computed at reading. Rounded so that it never flatters: time left
 * downwards, time used and time over upwards, to whole hours.
 */
export function clockAt(
  now: string,
  { registeredAt, dueAt, respondedAt }: Pick<Concern, 'registeredAt' | 'dueAt' | 'respondedAt'>,
): { words: string; overdue: boolean } {
  const late = millisOf(respondedAt ?? now) - millisOf(dueAt)
  const overdue = late > 0
  const over = `超过 ${Math.ceil(late / hour)} 小时`
  if (respondedAt) {
    const used = Math.max(1, Math.ceil((millisOf(respondedAt) - millisOf(registeredAt)) / hour))
    return { words: overdue ? `${used} 小时后回应，${over}` : `${used} 小时后回应`, overdue }
  }
  if (overdue) return { words: over, overdue }
  const left = Math.floor(-late / hour)
  return { words: left < 1 ? '还有不到 1 小时' : `还有 ${left} 小时`, overdue }
}
