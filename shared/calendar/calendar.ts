import { Problem } from '../problem'
import { addDays, dayNumber, weekday, yearOf } from './date'
import type { HolidayYear } from './holidays'
import { namedDays } from './namedDays'

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

  const upTo = workingDaysUpTo(named)
  const workingDaysBetween = (after: string, until: string) =>
    after < until ? upTo(dayNumber(until)) - upTo(dayNumber(after)) : 0

  return { dayKind, issued, addWorkingDays, workingDaysBetween }
}

/**
 * How many working days there are up to a day, counted from a Monday long ago: those of whole weeks, and what the notices
 * take and give. A ledger asks for thousands of spans, so no day is walked over.
 */
function workingDaysUpTo(named: ReturnType<typeof namedDays>): (day: number) => number {
  const days: number[] = []
  // What the notices have taken and given up to each of these days; at the front, before all of them.
  const sums = [0]
  for (const [date, { off }] of [...named].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const weekend = weekday(date) % 6 === 0
    if (off === weekend) continue
    days.push(dayNumber(date))
    sums.push((sums.at(-1) ?? 0) + (off ? -1 : 1))
  }
  return (day) => {
    const fromMonday = day + 3
    const weeks = Math.floor(fromMonday / 7)
    return weeks * 5 + Math.min(fromMonday - weeks * 7 + 1, 5) + (sums[howManyUpTo(days, day)] ?? 0)
  }
}

/** How many of these numbers, in their order, are not greater. */
function howManyUpTo(sorted: readonly number[], most: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= most) low = middle + 1
    else high = middle
  }
  return low
}
