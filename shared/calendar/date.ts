import { Problem } from '../problem'

const dayMs = 86_400_000
const beijingMs = 8 * 3_600_000
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** Milliseconds of an instant. An ISO text without a zone would mean another moment on another machine, so it is refused. */
export function millisOf(instant: Date | string): number {
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
export function beijingDate(instant: Date | string): string {
  return new Date(millisOf(instant) + beijingMs).toISOString().slice(0, 10)
}

/** The clock in 北京时间 at an instant, 'HH:mm'. */
export function beijingTime(instant: Date | string): string {
  return new Date(millisOf(instant) + beijingMs).toISOString().slice(11, 16)
}

/** The last millisecond of a day in 北京时间, as an ISO instant in UTC: days end at 15:59:59.999Z. */
export function endOfDay(date: string): string {
  return new Date((dayNumber(date) + 1) * dayMs - beijingMs - 1).toISOString()
}

/** Days since 1970-01-01; throws Problem 'bad-input' for a day that does not exist, such as 2026-02-30. */
export function dayNumber(date: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(ms) || dateOf(ms / dayMs) !== date) throw new Problem('bad-input', `没有「${date}」这一天`)
  return ms / dayMs
}

const dateOf = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10)

export const addDays = (date: string, days: number) => dateOf(dayNumber(date) + days)

/** 0 is Sunday, as in Date.getDay. */
export const weekday = (date: string) => new Date(dayNumber(date) * dayMs).getUTCDay()

export const yearOf = (date: string) => Number(date.slice(0, 4))

/** 11月28日（周五）; with its year in front when that is not the year of `besides`. */
export function spokenDate(date: string, besides: string): string {
  const [year, month, day] = date.split('-').map(Number)
  const ofYear = yearOf(besides) === year ? '' : `${year}年`
  return `${ofYear}${month}月${day}日（${weekdays[weekday(date)]}）`
}
