import * as z from 'zod'
import { Problem } from '../problem'
import { yearOf } from './date'

/** 法定节假日: the days off for one holiday and the 调休上班日 (weekend days worked instead). */
export const holiday = z.object({
  name: z.string().min(1),
  off: z.array(z.iso.date()),
  makeUp: z.array(z.iso.date()),
})

/** One year's holiday notice of the State Council (国务院办公厅关于部分节假日安排的通知) with the link to it. */
export const holidayYear = z.object({
  year: z.number().int().min(2000).max(2100),
  source: z.url('要有通知的链接'),
  holidays: z.array(holiday).min(1, '放假安排是空的，要等通知发布'),
})
export type HolidayYear = z.infer<typeof holidayYear>

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
