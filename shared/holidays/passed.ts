import { calendar } from '../calendar/calendar'
import { type Day, addDays } from '../calendar/date'
import type { HolidayYear } from '../calendar/holidays'
import { Problem } from '../problem'
import { spokenDay } from './spoken'

/** What has passed was counted as it was: a correction changes days from tomorrow on. @throws Problem 'bad-input' naming the first day that it would change. */
export function requireUnpassed(inForce: HolidayYear, holidays: HolidayYear['holidays'], today: Day): void {
  const [before, after] = [calendar([inForce]), calendar([{ ...inForce, holidays }])]
  for (let date: Day = `${inForce.year - 1}-12-01`; date <= today; date = addDays(date, 1)) {
    if (before.dayKind(date).workday === after.dayKind(date).workday) continue
    const message = `${spokenDay(date)}已经过去，时限照那天原来的样子算过了，不能再改`
    throw new Problem('bad-input', message, [{ field: 'content.text', message }])
  }
}
