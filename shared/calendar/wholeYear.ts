import { type Day, addDays, weekday } from './date'
import type { HolidayYear } from './holidays'

/** 全国年节及纪念日放假办法 第二条: the holidays of everybody, and those of their days that no moon moves. */
const everybodys = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'] as const
const fixedDays = (year: number): Day[] =>
  [
    ...['01-01', '05-01'],
    // Since the amendment of 2024-11-10 the second of May, too.
    ...(year >= 2025 ? ['05-02'] : []),
    ...['10-01', '10-02', '10-03'],
  ].map((day) => `${year}-${day}` as Day)

/**
 * What is missing from a year's holiday notice, or does not belong, as one Chinese phrase each; empty when it is whole.
 * Holidays may be joined (国庆节、中秋节). The days off of one holiday follow each other; a weekday needs no make-up work.
 */
export function missingFrom({ year, holidays }: HolidayYear): string[] {
  const names = holidays.map(({ name }) => name).join()
  const absent = everybodys.filter((name) => !names.includes(name))
  const off = new Set(holidays.flatMap((one) => one.off))
  const unlisted = fixedDays(year).filter((date) => !off.has(date))
  return [
    ...(absent.length > 0 ? [`缺少${absent.join('、')}`] : []),
    ...(absent.length === 0 && unlisted.length > 0 ? [`缺少法定放假日 ${unlisted.join('、')}`] : []),
    ...holidays.flatMap(({ name, off, makeUp }, nth) =>
      [...gaps(off), ...needless(makeUp)].map((fault) => `第 ${nth + 1} 个假日「${name}」${fault}`),
    ),
  ]
}

function gaps(off: readonly string[]): string[] {
  if (off.length === 0) return ['没有放假日']
  const days = new Set(off)
  const [first, last] = [off.reduce((a, b) => (a < b ? a : b)), off.reduce((a, b) => (a > b ? a : b))]
  const missing: string[] = []
  for (let date = first; date < last && missing.length < 31; date = addDays(date, 1))
    if (!days.has(date)) missing.push(date)
  return missing.length > 0 ? [`的放假日不连续，缺少 ${missing.join('、')}`] : []
}

const needless = (makeUp: readonly string[]): string[] =>
  makeUp.filter((date) => weekday(date) % 6 !== 0).map((date) => `的 ${date} 不是周末，不用列为调休上班日`)
