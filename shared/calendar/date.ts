import { Problem } from '../problem'

/** 'YYYY-MM-DD' in 北京时间. */
export type Day = `${number}-${number}-${number}`
/** The last day that is typed with four signs of a year. */
export const lastTypedDay: Day = '9999-12-31'
/** ISO 8601 with its zone, e.g. '2026-11-23T02:00:00.000Z'. */
export type Instant = `${Day}T${string}`

/** A text that is to be a day: an instant is refused by the compiler, a text of no known kind when it is read. */
export type AsDay<T> = T extends Instant ? never : T
/** The same for an instant: a day is refused. */
export type AsInstant<T> = T extends Day ? never : T

const dayMs = 86_400_000
const beijingMs = 8 * 3_600_000
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** Milliseconds of an instant. An ISO text without a zone would mean another moment on another machine, so it is refused. */
export function millisOf<T extends Date | string>(instant: AsInstant<T>): number {
  const ms =
    typeof instant !== 'string'
      ? instant.getTime()
      : /T.*(Z|[+-]\d{2}:?\d{2})$/.test(instant)
        ? Date.parse(instant)
        : Number.NaN
  if (Number.isNaN(ms)) throw new Problem('bad-input', '时间读不懂，要写明时区')
  return ms
}

/** The day in 北京时间 (UTC+8) on which an instant falls, 'YYYY-MM-DD'. Throws Problem 'bad-input'. */
export function beijingDate<T extends Date | string>(instant: AsInstant<T>): Day {
  return dateOf(Math.floor((millisOf(instant) + beijingMs) / dayMs))
}

/** The clock in 北京时间 at an instant, 'HH:mm'. */
export function beijingTime<T extends Date | string>(instant: AsInstant<T>): string {
  return new Date(millisOf(instant) + beijingMs).toISOString().slice(11, 16)
}

/** The last millisecond of a day in 北京时间, as an ISO instant in UTC: days end at 15:59:59.999Z. */
export function endOfDay<T extends string>(date: AsDay<T>): Instant {
  return new Date((dayNumber(date) + 1) * dayMs - beijingMs - 1).toISOString()
}

/** Days that were asked for before: a queue and a ledger ask for the same few thousand hundreds of times over. */
const numbers = new Map<string, number>()
const dates = new Map<number, Day>()
const most = 20_000

/** Days since 1970-01-01; throws Problem 'bad-input' for a day that does not exist, such as 2026-02-30. */
export function dayNumber<T extends string>(date: AsDay<T>): number {
  const known = numbers.get(date)
  if (known !== undefined) return known
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    const [year, month, day] = [yearOf(date), Number(date.slice(5, 7)), Number(date.slice(8))]
    const number = Date.UTC(year, month - 1, day) / dayMs
    // A day beyond its month would roll over into the next one.
    const real = year > 99 && month >= 1 && month <= 12 && day >= 1 && new Date(number * dayMs).getUTCDate() === day
    if (real) return remembered(numbers, date, number)
  }
  throw new Problem('bad-input', `没有「${date}」这一天`)
}

const dateOf = (day: number) => dates.get(day) ?? remembered(dates, day, dateIn(day * dayMs))

function remembered<K, V>(among: Map<K, V>, key: K, value: V): V {
  if (among.size >= most) among.clear()
  among.set(key, value)
  return value
}

/** Written out by hand, for a ledger of a month asks for some hundred thousand of them. */
function dateIn(ms: number): Day {
  const at = new Date(ms)
  const year = String(at.getUTCFullYear()).padStart(4, '0')
  return `${year}-${twoDigits(at.getUTCMonth() + 1)}-${twoDigits(at.getUTCDate())}` as Day
}

const twoDigits = (number: number) => (number < 10 ? `0${number}` : `${number}`)

export const addDays = <T extends string>(date: AsDay<T>, days: number) => dateOf(dayNumber(date) + days)

/** 0 is Sunday, as in Date.getDay. */
export const weekday = <T extends string>(date: AsDay<T>) => (((dayNumber(date) + 4) % 7) + 7) % 7

export const yearOf = <T extends string>(date: AsDay<T>) => Number(date.slice(0, 4))

/** 11月28日（周五）; with its year in front when that is not the year of `besides`. */
export function spokenDate<T extends string, B extends string>(date: AsDay<T>, besides: AsDay<B>): string {
  const [year, month, day] = date.split('-').map(Number)
  const ofYear = yearOf(besides) === year ? '' : `${year}年`
  return `${ofYear}${month}月${day}日（${weekdays[weekday(date)]}）`
}

/** 2026年11月28日 */
export function wholeDate<T extends string>(date: AsDay<T>): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
