import { Problem } from '../problem'
import { addDays, weekday, yearOf } from './date'
import { type HolidayYear, namedDays } from './holidays'

export interface DayKind {
  /** 工作日 */
  workday: boolean
  reason: '工作日' | '周末' | '法定节假日' | '调休上班日'
  /** The holiday that gives or takes the day. */
  name?: string
}

/** All dates are 'YYYY-MM-DD' in 北京时间; a year without an issued notice is counted Monday to Friday. */
export interface Calendar {
  dayKind(date: string): DayKind
  /** Has the State Council's notice for the year been put in? */
  issued(year: number): boolean
  /** The nth working day after `date`; provisional when a day passed over lies in a year not issued yet. */
  addWorkingDays(date: string, n: number): { date: string; provisional: boolean }
  /** Working days later than `after`, up to and including `until`; 0 when `until` is not later. */
  workingDaysBetween(after: string, until: string): number
}

/** Throws Problem 'bad-input' when the notices contradict themselves or each other. */
export function calendar(years: readonly HolidayYear[]): Calendar {
  const named = namedDays(years)
  const issuedYears = new Set(years.map(({ year }) => year))
  const issued = (year: number) => issuedYears.has(year)

  function dayKind(date: string): DayKind {
    const weekend = weekday(date) % 6 === 0
    const day = named.get(date)
    if (!day) return weekend ? { workday: false, reason: '周末' } : { workday: true, reason: '工作日' }
    return day.off
      ? { workday: false, reason: '法定节假日', name: day.name }
      : { workday: true, reason: '调休上班日', name: day.name }
  }

  function addWorkingDays(date: string, n: number) {
    if (!Number.isInteger(n) || n < 0 || n > 1000) throw new Problem('bad-input', '工作日数要是 0 到 1000 的整数')
    let day = addDays(date, 0)
    let provisional = false
    for (let left = n; left > 0;) {
      day = addDays(day, 1)
      if (!issued(yearOf(day))) provisional = true
      if (dayKind(day).workday) left--
    }
    return { date: day, provisional }
  }

  function workingDaysBetween(after: string, until: string): number {
    let count = 0
    for (let day = after; day < until;) {
      day = addDays(day, 1)
      if (dayKind(day).workday) count++
    }
    return count
  }

  return { dayKind, issued, addWorkingDays, workingDaysBetween }
}
