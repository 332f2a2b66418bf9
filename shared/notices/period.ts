import { dayNumber, spokenDate } from '../calendar/date'
import type { NoticeStanding } from './words'

export interface Period {
  /** First and last day, both counted, 'YYYY-MM-DD' in 北京时间. */
  from: string
  until: string
}

/** What the days of a notice are called: 公示, or 公开 where law only wants it kept on the board (山东省村务公开条例 第十三条). */
export type Called = '公示' | '公开'

const notHung: Record<Called, { missing: string; broken: string }> = {
  公示: { missing: '公示期还没有起算', broken: '公示期断了，要重新算起' },
  公开: { missing: '村务公开栏还没有贴齐', broken: '村务公开栏上断了，要重新贴' },
}

/** Where the notice period stands on the day `today`, in words. */
export function periodOn(
  today: string,
  { from, until, open, broken = false }: Period & { open?: string; broken?: boolean },
  called: Called = '公示',
): { words: string; running: boolean } {
  if (today < from) return { words: `${spokenDate(from, today).replace(/（.+）/, '')}开始`, running: false }
  if (open) return { words: notHung[called][broken ? 'broken' : 'missing'], running: true }
  if (today > until) return { words: `${called}已结束`, running: false }
  const nth = (day: string) => dayNumber(day) - dayNumber(from) + 1
  return { words: `${called}第 ${nth(today)} 天，共 ${nth(until)} 天`, running: true }
}

/** Where an issue stands on the day `today` ('YYYY-MM-DD'): before its first day, up, or over. */
export const standingOn = (today: string, { from, until, open }: Period & { open?: string }): NoticeStanding =>
  today < from ? 'waiting' : today > until && !open ? 'over' : 'up'
