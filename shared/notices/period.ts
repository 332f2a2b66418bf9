import { dayNumber, spokenDate } from '../calendar/date'
import type { NoticeStanding } from './words'

export interface Period {
  /** First and last day, both counted, 'YYYY-MM-DD' in 北京时间. */
  from: string
  until: string
}

/** Where the notice period stands on the day `today`, in words. */
export function periodOn(
  today: string,
  { from, until, open }: Period & { open?: string },
): { words: string; running: boolean } {
  if (today < from) return { words: `${spokenDate(from, today).replace(/（.+）/, '')}开始`, running: false }
  if (open) return { words: '公示期还没有起算', running: true }
  if (today > until) return { words: '公示已结束', running: false }
  const nth = (day: string) => dayNumber(day) - dayNumber(from) + 1
  return { words: `公示第 ${nth(today)} 天，共 ${nth(until)} 天`, running: true }
}

/** Where an issue stands on the day `today` ('YYYY-MM-DD'): before its first day, up, or over. */
export const standingOn = (today: string, { from, until, open }: Period & { open?: string }): NoticeStanding =>
  today < from ? 'waiting' : today > until && !open ? 'over' : 'up'
