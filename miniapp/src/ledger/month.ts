import { isoDay } from '../platform/dates'
import { nowHere } from '../platform/clock/houseClock'

/** The running month in Beijing, 2026-11. */
export const thisMonth = () => isoDay(nowHere()).slice(0, 7)

/** The month an address names, or the latest where it names none that has come. */
export const monthIn = (given: string, latest: string): string =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(given) && given <= latest ? given : latest

/** The month `by` months after 2026-11, written the same way. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const count = year * 12 + number - 1 + by
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** 2026年11月 */
export const monthWords = (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`

/** The months from the first to the last, both included. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = monthAfter(month, 1)) months.push(month)
  return months
}
