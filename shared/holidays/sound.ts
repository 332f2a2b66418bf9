import { calendar } from '../calendar/calendar'
import { type Day, dayNumber, weekday } from '../calendar/date'
import type { HolidayYear } from '../calendar/holidays'
import { missingFrom } from '../calendar/wholeYear'
import { Problem } from '../problem'
import { type HolidayDays, spokenDay, spokenDays } from './spoken'

export type GivenYear = Pick<HolidayYear, 'year' | 'holidays'>

const asYear = ({ year, holidays }: GivenYear): HolidayYear => ({ year, source: '', holidays })
/** 2031-01-04 as people write it. */
const spokenWhole = (words: string): string =>
  words
    .replaceAll(
      / ?(\d{4})-(\d\d)-(\d\d) ?/g,
      (_all, year: string, month: string, day: string) => `${year}年${Number(month)}月${Number(day)}日`,
    )
    .replaceAll(/[「]/g, '“')
    .replaceAll(/[」]/g, '”')

/** Why a year cannot be taken as it is, one Chinese phrase each: what contradicts itself or a year beside it, and what is missing. */
export function holidayFaults(given: GivenYear, others: readonly HolidayYear[] = []): string[] {
  const beside = others.filter(({ year }) => Math.abs(year - given.year) === 1)
  const contradiction = contradictionIn([asYear(given)]) ?? contradictionIn([...beside, asYear(given)])
  return [...(contradiction ? [contradiction] : []), ...missingFrom(asYear(given))].map(spokenWhole)
}

function contradictionIn(years: readonly HolidayYear[]): string | undefined {
  try {
    calendar(years)
    return undefined
  } catch (error) {
    if (error instanceof Problem && error.detail) return error.detail
    throw error
  }
}

/** 全国年节及纪念日放假办法 第二条: how many days everybody has off for each; two of them since the amendment of 2024-11-10. */
const statutory = (year: number): Record<string, number> => ({
  元旦: 1,
  春节: year >= 2025 ? 4 : 3,
  清明节: 1,
  劳动节: year >= 2025 ? 2 : 1,
  端午节: 1,
  中秋节: 1,
  国庆节: 3,
})

/** How many days off for everybody a year has by law. */
export const statutoryDays = (year: number): number =>
  Object.values(statutory(year)).reduce((sum, days) => sum + days, 0)

const isWeekend = (date: Day) => weekday(date) % 6 === 0

/** Weekdays off less the weekend days worked for them: what the holiday takes from the year's working days. */
export const netDays = ({ off, makeUp }: Pick<HolidayDays, 'off' | 'makeUp'>): number =>
  off.filter((date) => !isWeekend(date)).length - makeUp.filter(isWeekend).length

/** A make-up day lies near what it makes up for. */
const farthest = 16

/** What looks wrong and may be right all the same, one Chinese phrase each: whoever hands it in says that the notice has it so. */
export function holidayDoubts({ year, holidays }: { year: number; holidays: readonly HolidayDays[] }): string[] {
  return holidays.flatMap((one) => doubtsOf(one, year).map((doubt) => `${one.name}${doubt}`))
}

function doubtsOf(one: HolidayDays, year: number): string[] {
  const { name, off, makeUp } = one
  const law = statutory(year)
  const own = Object.keys(law).filter((each) => name.includes(each))
  const due = own.reduce((sum, each) => sum + (law[each] ?? 0), 0)
  const net = netDays(one)
  const far = makeUp.filter((date) => off.every((rest) => Math.abs(dayNumber(rest) - dayNumber(date)) > farthest))
  return [
    ...(own.length === 0 ? ['不在全国年节及纪念日放假办法里'] : []),
    ...(own.length > 0 && net !== due ? [`放假的工作日减去调休上班日是 ${net} 天，办法规定的是 ${due} 天`] : []),
    ...(off.length > 1 && !off.some(isWeekend) ? [`（${spokenDays(off, year)}）里没有周末`] : []),
    ...far.map((date) => `的调休上班日${spokenDay(date)}离放假的日子很远`),
  ]
}
