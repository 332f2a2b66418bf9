import type { Day } from '../calendar/date'
import { type HolidayDays, spokenDays } from './spoken'

const usual = '照平常'
const kinds = (holidays: readonly HolidayDays[]): ReadonlyMap<Day, string> =>
  new Map(
    holidays.flatMap(({ off, makeUp }) => [
      ...off.map((date) => [date, '放假'] as const),
      ...makeUp.map((date) => [date, '上班'] as const),
    ]),
  )

/** Which days a correction changes, one Chinese phrase for each way: 「10月12日原来上班，改为照平常」. */
export function holidayChanges(before: readonly HolidayDays[], after: readonly HolidayDays[], year: number): string[] {
  const [was, is] = [kinds(before), kinds(after)]
  const changed = new Map<string, Day[]>()
  for (const date of [...new Set([...was.keys(), ...is.keys()])].sort()) {
    const [from, to] = [was.get(date) ?? usual, is.get(date) ?? usual]
    if (from === to) continue
    const words = `原来${from}，改为${to}`
    changed.set(words, [...(changed.get(words) ?? []), date])
  }
  return [...changed].map(([words, days]) => `${spokenDays(days, year)}${words}`)
}
