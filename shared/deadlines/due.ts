import type { Calendar } from '../calendar/calendar'
import { addDays, beijingDate, beijingTime, endOfDay, millisOf, spokenDate, yearOf } from '../calendar/date'
import type { DeadlineRule } from './rule'
import { unissuedWords } from './unissued'
import { amountWords } from './words'

/** What of a rule the count needs; a case keeps no more of it. */
export type CountedRule = Pick<DeadlineRule, 'amount' | 'unit' | 'bound' | 'start' | 'act'>

export interface Due {
  /** ISO instant in UTC; for days the last millisecond of the due date in 北京时间. */
  dueAt: string
  /** 'YYYY-MM-DD' in 北京时间. */
  dueDate: string
  /** True while a holiday notice is missing for a year counted through; the date may then move. */
  provisional: boolean
  /** One sentence for everyone: 从收到次日起算 20 个工作日，11月28日（周五）前答复 */
  explanation: string
}

/**
 * By when. The day of receipt is day 0 (民法典 第二百零一条); 调休上班日 count as working days. Calendar days end where
 * they end, also on a holiday: so never later than the law allows.
 * @param receivedAt ISO instant with its zone. Throws Problem 'bad-input' when it is none.
 */
export function due(rule: CountedRule, receivedAt: string, calendar: Calendar): Due {
  const received = beijingDate(receivedAt)
  const { dueAt, provisional } = end(rule, receivedAt, calendar)
  const dueDate = beijingDate(dueAt)
  return { dueAt, dueDate, provisional, explanation: sentence(rule, { received, dueAt, provisional }, calendar) }
}

function end(rule: CountedRule, receivedAt: string, calendar: Calendar): Pick<Due, 'dueAt' | 'provisional'> {
  const received = beijingDate(receivedAt)
  if (rule.unit === 'hour')
    return { dueAt: new Date(millisOf(receivedAt) + rule.amount * 3_600_000).toISOString(), provisional: false }
  if (rule.unit === 'calendarDay') return { dueAt: endOfDay(addDays(received, rule.amount)), provisional: false }
  const { date, provisional } = calendar.addWorkingDays(received, rule.amount)
  return { dueAt: endOfDay(date), provisional }
}

function sentence(
  rule: CountedRule,
  { received, dueAt, provisional }: { received: string; dueAt: string; provisional: boolean },
  calendar: Calendar,
): string {
  const { start = '收到', act = '答复', amount, unit } = rule
  const dueDate = beijingDate(dueAt)
  const day = spokenDate(dueDate, received)
  const counted = `从${start}${unit === 'hour' ? '时' : '次日'}起算 ${amountWords(amount, unit)}`
  const until = unit === 'hour' ? `${day}${beijingTime(dueAt)} ` : day
  const told = rule.bound === 'atLeast' ? `${counted}，至少${act}到${until.trim()}` : `${counted}，${until}前${act}`
  return provisional ? `${told}；${unissuedWords(unissuedYear(received, dueDate, calendar), calendar)}，日期暂定` : told
}

function unissuedYear(received: string, dueDate: string, calendar: Calendar): number {
  let year = yearOf(addDays(received, 1))
  while (year < yearOf(dueDate) && calendar.issued(year)) year++
  return year
}
