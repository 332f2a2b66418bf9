import { addDays, beijingDate, beijingTime } from '../../calendar/date'

/** 免打扰, by its id: 'none' sends at any hour. */
export const quiets = ['night', 'evening', 'none'] as const
export type Quiet = (typeof quiets)[number]

/** 本市约定: who has chosen nothing sleeps at night. */
export const usualQuiet: Quiet = 'night'

export const quietNames: Readonly<Record<Quiet, string>> = {
  night: '晚上10点到早上7点不发',
  evening: '晚上8点到早上8点不发',
  none: '什么时候都可以发',
}

/** From and until in 北京时间, over midnight. */
const hours: Readonly<Record<Exclude<Quiet, 'none'>, readonly [from: string, until: string]>> = {
  night: ['22:00', '07:00'],
  evening: ['20:00', '08:00'],
}

/** Whether nothing is to be sent at this instant. */
export function isQuiet(quiet: Quiet, at: string): boolean {
  if (quiet === 'none') return false
  const [from, until] = hours[quiet]
  const time = beijingTime(at)
  return time >= from || time < until
}

/** The instant at which it is over: the morning of this day or of the next. */
export function quietUntil(quiet: Quiet, at: string): string {
  if (quiet === 'none') return at
  const [from, until] = hours[quiet]
  const day = beijingDate(at)
  const morning = beijingTime(at) >= from ? addDays(day, 1) : day
  return new Date(`${morning}T${until}:00+08:00`).toISOString()
}
