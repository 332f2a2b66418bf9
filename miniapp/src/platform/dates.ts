import type { Day } from '@shared/calendar/date'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import utc from 'dayjs/plugin/utc'
import { nowHere } from './clock/houseClock'

dayjs.extend(utc)
dayjs.locale('zh-cn')

/** An instant or a date in 北京时间, wherever the phone is. */
const beijing = (time: string) =>
  time.length === 10 ? dayjs.utc(time).locale('zh-cn') : dayjs(time).utcOffset(8).locale('zh-cn')

/** 11月28日, with the year when it is another one than `today`'s. */
export function day(time: string, today: string = nowHere()): string {
  const date = beijing(time)
  return date.format(date.year() === beijing(today).year() ? 'M月D日' : 'YYYY年M月D日')
}

/** 周五（11月28日） */
export const weekdayAndDay = (time: string, today?: string) => `${beijing(time).format('ddd')}（${day(time, today)}）`

/** 11月24日 14:05 */
export const dayAndTime = (time: string, today?: string) => `${day(time, today)} ${beijing(time).format('HH:mm')}`

/** 2026年11月28日 */
export const fullDay = (time: string) => beijing(time).format('YYYY年M月D日')

/** 2026-11-24, the date in Beijing of an instant. */
export const isoDay = (time: string) => beijing(time).format('YYYY-MM-DD') as Day

/** The last day on which something applies, from the first on which it no longer does; both YYYY-MM-DD. */
export const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

/** The instant of a time of day in Beijing, as typed: 14:30, on a day, 'YYYY-MM-DD' or '' for today; undefined for no time. */
export function timeOn(day: string, typed: string, now: string = nowHere()): string | undefined {
  const found = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/.exec(typed.trim())
  if (!found) return undefined
  return new Date(`${day || isoDay(now)}T${found[1]!.padStart(2, '0')}:${found[2]}:00+08:00`).toISOString()
}

/** 刚刚, 5 分钟前, 3 小时前, then the day. */
export function ago(time: string, now: string = nowHere()): string {
  const minutes = dayjs(now).diff(dayjs(time), 'minute')
  if (minutes < 1) return '刚刚'
  if (minutes < 60) return `${minutes} 分钟前`
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} 小时前`
  return day(time, now)
}
