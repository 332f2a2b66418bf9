import type { Calendar } from '../calendar/calendar'
import { beijingDate, millisOf } from '../calendar/date'

/** Where a limit stands. Computed whenever it is read, never stored. */
export type LimitStanding =
  | { kind: 'onTime' | 'near' | 'closedOnTime'; workingDaysLeft: number }
  | { kind: 'overdue' | 'closedLate'; workingDaysOver: number }

/**
 * Days left are the working days after today up to the due date, so 0 means today is the last one; near (将到期) is at
 * most one. Days over count the working days since the due date: 0 on a weekend right after it.
 * All three times are ISO instants with their zone; pass undefined for `closedAt` while the matter is open.
 */
export function standing(dueAt: string, now: string, closedAt: string | undefined, calendar: Calendar): LimitStanding {
  const measuredAt = closedAt ?? now
  const measured = beijingDate(measuredAt)
  const dueDate = beijingDate(dueAt)
  if (millisOf(measuredAt) > millisOf(dueAt)) {
    const workingDaysOver = calendar.workingDaysBetween(dueDate, measured)
    return { kind: closedAt === undefined ? 'overdue' : 'closedLate', workingDaysOver }
  }
  const workingDaysLeft = calendar.workingDaysBetween(measured, dueDate)
  if (closedAt !== undefined) return { kind: 'closedOnTime', workingDaysLeft }
  return { kind: workingDaysLeft <= 1 ? 'near' : 'onTime', workingDaysLeft }
}
