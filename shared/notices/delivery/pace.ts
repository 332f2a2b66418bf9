import { addDays, beijingDate, beijingTime, weekday } from '../../calendar/date'

/** 一般的公告怎么发: each as it comes, or together once a day or once a week. What law wants told goes at once anyway. */
export const paces = ['each', 'daily', 'weekly'] as const
export type TellingPace = (typeof paces)[number]

export const paceNames: Readonly<Record<TellingPace, string>> = {
  each: '来一份发一份',
  daily: '每天早上8点合成一条',
  weekly: '每周一早上8点合成一条',
}

/** 本市约定: at an hour at which no 免打扰 holds any more. */
const hour = '08:00'
const monday = 1

/** The instant at which what came at `at` is told together: the next such morning. */
export function digestAt(pace: Exclude<TellingPace, 'each'>, at: string): string {
  const today = beijingDate(at)
  let day = beijingTime(at) < hour ? today : addDays(today, 1)
  if (pace === 'weekly') while (weekday(day) !== monday) day = addDays(day, 1)
  return new Date(`${day}T${hour}:00+08:00`).toISOString()
}
