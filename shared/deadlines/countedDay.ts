import type { Calendar } from '../calendar/calendar'
import { yearOf } from '../calendar/date'
import { unissuedWords } from './unissued'

/** One day of the count, as anyone may open it and check. */
export interface CountedDay {
  /** 'YYYY-MM-DD' in 北京时间. */
  date: string
  counts: boolean
  /** 第几日; only on days that count towards a limit in days. */
  ordinal?: number
  reason: string
  /** What a colour or a sign may stand for; told by the clock of a case. */
  kind?: DaySort
  /** On what a pause, an extension or a new start rests, e.g. 《…条例》第三十三条第三款. */
  basis?: string
}

export type DaySort = '起算日' | '工作日' | '周末' | '法定节假日' | '调休上班' | '自然日' | '暂停' | '此前'

/** Whether a day is worked and why, for everyone to read. */
export function working(date: string, calendar: Calendar): { counts: boolean; reason: string } {
  const { workday, reason, name } = calendar.dayKind(date)
  if (!calendar.issued(yearOf(date)))
    return { counts: workday, reason: `${reason}（${unissuedWords(yearOf(date), calendar)}，暂按周一至周五）` }
  return { counts: workday, reason: name ? `${reason}（${name}）` : reason }
}
