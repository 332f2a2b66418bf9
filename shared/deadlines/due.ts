import type { Day } from '../calendar/date'
import type { Calendar } from '../calendar/calendar'
import { counted } from './clockCount'
import { begunAt, type CountedRule } from './clockReading'
import { sentenceOf } from './clockSentence'

export interface Due {
  /** ISO instant in UTC; for days the last millisecond of the due date in 北京时间. */
  dueAt: string
  /** 'YYYY-MM-DD' in 北京时间. */
  dueDate: Day
  /** True while a holiday notice is missing for a year counted through; the date may then move. */
  provisional: boolean
  /** One sentence for everyone: 从收到次日起算 20 个工作日，11月28日（周五）前答复 */
  explanation: string
}

/**
 * By when, if nothing disturbs the clock: counted by the clock of a case. The day of receipt is day 0 (民法典 第二百零一条); 调休上班日 count as working days. Calendar days end where
 * they end, also on a holiday: so never later than the law allows.
 * @param receivedAt ISO instant with its zone. Throws Problem 'bad-input' when it is none.
 */
export function due(rule: CountedRule, receivedAt: string, calendar: Calendar): Due {
  const reading = begunAt(rule, receivedAt)
  const found = counted(reading, calendar)
  const { dueAt, dueDate, unissued } = found
  return { dueAt, dueDate, provisional: unissued !== undefined, explanation: sentenceOf(reading, found, calendar) }
}
