import { Problem } from '../problem'
import { yearOf } from './date'
import type { HolidayYear } from './holidays'

export interface NamedDay {
  name: string
  off: boolean
}

// A notice may begin with the last days of December before it: that of 2023 gave 2022-12-31 off.
const belongs = (date: string, year: number) => yearOf(date) === year || date.startsWith(`${year - 1}-12-`)

/**
 * Every named day of the notices, by date.
 * @throws Problem 'bad-input' when a year comes twice, a day is listed twice, is both off and worked, or is of another year.
 */
export function namedDays(years: readonly HolidayYear[]): Map<string, NamedDay> {
  const days = new Map<string, NamedDay>()
  const seen = new Set<number>()
  for (const { year, holidays } of years) {
    if (seen.has(year)) throw new Problem('bad-input', `${year} 年的放假安排有两份，请只留一份`)
    seen.add(year)
    const listed = holidays.flatMap(({ name, off, makeUp }) => [
      ...off.map((date) => ({ date, name, off: true })),
      ...makeUp.map((date) => ({ date, name, off: false })),
    ])
    for (const { date, name, off } of listed) {
      const before = days.get(date)
      if (!belongs(date, year))
        throw new Problem('bad-input', `「${name}」里的 ${date} 不属于 ${year} 年的放假安排，请核对`)
      const where = before && `「${before.name}」${before.name === name ? '' : `和「${name}」`}里的 ${date} `
      if (before && before.off !== off) throw new Problem('bad-input', `${where}既列为放假又列为调休上班，请核对`)
      if (before) throw new Problem('bad-input', `${where}列了两次，请核对`)
      days.set(date, { name, off })
    }
  }
  return days
}
