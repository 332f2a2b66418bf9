import { Problem } from '../problem'
import { type HolidayAction, holidayActionNames, type HolidayStatus, holidayStatusNames } from './words'

/** The one table of what may happen. A missing cell means: not now. What was dropped is written anew. */
const table: Record<HolidayStatus, readonly HolidayAction[]> = {
  waiting: ['write', 'sendBack', 'drop', 'confirm'],
  returned: ['write', 'drop'],
  inForce: ['write'],
  dropped: ['write'],
}

/** Whether the table has such a move. */
export const mayKeepHolidays = (status: HolidayStatus, action: HolidayAction): boolean => table[status].includes(action)

/** @throws Problem 'not-now' (409) when it has none. */
export function requireHolidayMove(status: HolidayStatus, action: HolidayAction): void {
  if (mayKeepHolidays(status, action)) return
  throw new Problem('not-now', `这一年的安排现在是“${holidayStatusNames[status]}”，不能${holidayActionNames[action]}`)
}
