import type { Calendar } from '../calendar/calendar'
import { addDays, beijingDate, beijingTime, yearOf } from '../calendar/date'
import { type CountedRule, due } from './due'
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

/** Every day from receipt to the due date, in order: does it count, as which, and why. */
export function explain(rule: CountedRule, receivedAt: string, calendar: Calendar): CountedDay[] {
  const received = beijingDate(receivedAt)
  const { dueAt, dueDate } = due(rule, receivedAt, calendar)
  const days: string[] = []
  for (let date = received; date <= dueDate; date = addDays(date, 1)) days.push(date)
  const start = rule.start ?? '收到'
  if (rule.unit === 'hour') return days.map((date) => ({ date, counts: true, reason: hours(date) }))

  let ordinal = 0
  return days.map((date) => {
    if (date === received) return { date, counts: false, reason: `${start}当日不计` }
    const { counts, reason } =
      rule.unit === 'calendarDay' ? { counts: true, reason: '按自然日计' } : working(date, calendar)
    return counts ? { date, counts, ordinal: ++ordinal, reason } : { date, counts, reason }
  })

  function hours(date: string): string {
    const from = date === received ? `从${beijingTime(receivedAt)} 起算` : ''
    const until = date === dueDate ? `到${beijingTime(dueAt)} 为止` : ''
    return [from, until].filter(Boolean).join('，') || '全天计入'
  }
}

/** Whether a day is worked and why, for everyone to read. */
export function working(date: string, calendar: Calendar): { counts: boolean; reason: string } {
  const { workday, reason, name } = calendar.dayKind(date)
  if (!calendar.issued(yearOf(date)))
    return { counts: workday, reason: `${reason}（${unissuedWords(yearOf(date), calendar)}，暂按周一至周五）` }
  return { counts: workday, reason: name ? `${reason}（${name}）` : reason }
}
