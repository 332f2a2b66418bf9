import * as z from 'zod'
import { addDays, beijingDate, endOfDay } from './date'
import { Problem } from '../problem'

/** 'YYYY-MM' in 北京时间. */
export const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, '月份写成 2026-11 这样')

/** A period of whole months; the present month when nothing is given. */
export const period = { from: month.optional(), until: month.optional() }

export const monthOf = (instant: Date | string): string => beijingDate(instant).slice(0, 7)

export function monthAfter(month: string, by = 1): string {
  const [year = 0, nth = 1] = month.split('-').map(Number)
  const months = year * 12 + nth - 1 + by
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** The ISO instants at which a month begins and the next one begins, 北京时间. */
export function boundsOf(month: string): { from: string; until: string } {
  const startOf = (one: string) => new Date(Date.parse(endOfDay(addDays(`${one}-01`, -1))) + 1).toISOString()
  return { from: startOf(month), until: startOf(monthAfter(month)) }
}

/** The last 12 months up to this one, oldest first. */
export const yearUpTo = (month: string): string[] => monthsBetween(monthAfter(month, -11), month)

function monthsBetween(from: string, until: string): string[] {
  const months: string[] = []
  for (let month = from; month <= until; month = monthAfter(month)) months.push(month)
  return months
}

/** The months asked for. @throws Problem 'bad-input' when they are the wrong way round or more than 12. */
export function monthsOf({ from, until }: { from?: string | undefined; until?: string | undefined }, now: Date) {
  const last = until ?? from ?? monthOf(now)
  const first = from ?? last
  if (first > last) throw new Problem('bad-input', '开始的月份晚于结束的月份')
  if (first < monthAfter(last, -11)) throw new Problem('bad-input', '一次最多看 12 个月')
  return monthsBetween(first, last)
}
