import { type Day, addDays } from '../calendar/date'

/** The days of one holiday as a notice gives them. */
export interface HolidayDays {
  name: string
  off: readonly Day[]
  makeUp: readonly Day[]
}

export const weekdayNames = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** 2月15日 */
export const spokenDay = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`

/** 2月14日、2月28日; what follows on each other as 2月15日至2月23日; the year is said where it is another. */
export function spokenDays(days: readonly Day[], year: number): string {
  const runs: { from: Day; until: Day }[] = []
  for (const date of [...days].sort()) {
    const last = runs.at(-1)
    if (last && addDays(last.until, 1) === date) last.until = date
    else runs.push({ from: date, until: date })
  }
  const said = (date: Day) => `${date.startsWith(`${year}-`) ? '' : `${date.slice(0, 4)}年`}${spokenDay(date)}`
  const saidAfter = (date: Day, from: Day) =>
    date.slice(0, 4) === from.slice(0, 4) ? spokenDay(date) : wholeSaid(date)
  return runs
    .map(({ from, until }) => (from === until ? said(from) : `${said(from)}至${saidAfter(until, from)}`))
    .join('、')
}

const wholeSaid = (date: Day) => `${date.slice(0, 4)}年${spokenDay(date)}`

/** One line a holiday, as it may be typed: 「元旦：1月1日至1月3日放假，共3天。1月4日上班。」 */
export const holidayLines = (holidays: readonly HolidayDays[], year: number): string =>
  holidays
    .map(({ name, off, makeUp }) => {
      const worked = makeUp.length > 0 ? `${spokenDays(makeUp, year)}上班。` : ''
      return `${name}：${spokenDays(off, year)}放假，共${off.length}天。${worked}`
    })
    .join('\n')
