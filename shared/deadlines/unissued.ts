import type { Calendar } from '../calendar/calendar'
import { type Day, addDays, beijingDate, yearOf } from '../calendar/date'
import type { LimitUnit } from './words'

interface Span {
  unit: LimitUnit
  /** ISO instant where the count of days began. */
  countedFrom: string
  /** 'YYYY-MM-DD' as counted with the calendars at hand. */
  dueDate: Day
}

/**
 * The first day of a limit in working days that lies in a year without a holiday notice at hand; undefined where the
 * limit is known. From that day on nobody can say whether a reply was late: years before the first notice at hand (in
 * old registers) stay so, the coming year only until its notice is issued.
 */
export function unknownSince({ unit, countedFrom, dueDate }: Span, { issued }: Calendar): string | undefined {
  if (unit !== 'workingDay') return undefined
  const first = addDays(beijingDate(countedFrom), 1)
  for (let year = yearOf(first); year <= yearOf(dueDate); year++)
    if (!issued(year)) return first > `${year}-01-01` ? first : `${year}-01-01`
  return undefined
}

/** Whether a reply (or the moment of counting, where there is none) lies where the limit cannot be known. */
export function cannotBeJudged(span: Span, at: string, calendar: Calendar): boolean {
  const since = unknownSince(span, calendar)
  return since !== undefined && beijingDate(at) >= since
}

/** 2018 年放假安排没有装入, 2027 年放假安排尚未公布: a year before all notices at hand will not be issued any more. */
export function unissuedWords(year: number, { issued }: Calendar): string {
  const later = Array.from({ length: 40 }, (_, nth) => year + 1 + nth).some(issued)
  return `${year} 年放假安排${later ? '没有装入' : '尚未公布'}`
}
