import type { Calendar } from '../calendar/calendar'
import { type Day, yearOf } from '../calendar/date'
import { clockOf } from './clock'
import type { ClockEvent } from './clockEvent'
import { readClock } from './clockReading'

/** What a case keeps of its due date, so that lists can be ordered by it. */
export interface KeptDue {
  dueAt: string
  dueDate: Day
  provisional: boolean
  /** The year whose missing holiday notice made it provisional. */
  unissued?: number | undefined
}

export interface Recounted extends KeptDue {
  /** The line for the history of the case. */
  reason: string
}

/**
 * What a newly loaded holiday notice changes for a case, or undefined when it changes nothing; so doing it twice is doing it
 * once. A stopped clock stays as it is. A clock that stands still is compared as of its last event, as it was kept.
 * @param before the due date as kept after the last event, or after the last recount.
 */
export function recounted(before: KeptDue, events: readonly ClockEvent[], calendar: Calendar): Recounted | undefined {
  const last = events.at(-1)
  if (!last || last.type === 'stopped') return undefined
  const { dueAt, dueDate, provisional, unissued, paused } = clockOf(events, last.at, calendar)
  const missing = before.unissued ?? (before.provisional && !paused ? yearOf(before.dueDate) : undefined)
  const issued = missing === undefined ? [] : yearsUpTo(dueDate > before.dueDate ? dueDate : before.dueDate, missing)
  const years = issued.filter((year) => calendar.issued(year))
  const moved = dueAt !== before.dueAt
  // While the first missing year is missing still, a later one that is there changes nothing by itself, however often it is looked at.
  if (!moved && (years.length === 0 || unissued === missing)) return undefined
  const { act = '答复' } = readClock(events, last.at).rule
  const why = years.length > 0 ? `${years.join('、')} 年放假安排已公布` : '放假安排有更正'
  const besides = years[0] ?? yearOf(before.dueDate)
  const change = moved
    ? `由 ${dayOf(before.dueDate, besides)} 调整为 ${dayOf(dueDate, besides)}`
    : `仍是 ${dayOf(dueDate, besides)}${unissued === undefined ? '，不再是暂定' : ''}`
  const kept = { dueAt, dueDate, provisional, ...(unissued === undefined ? {} : { unissued }) }
  return { ...kept, reason: `${why}，${act}期限${change}` }
}

function yearsUpTo(date: string, first: number): number[] {
  const years: number[] = []
  for (let year = first; year <= yearOf(date); year++) years.push(year)
  return years
}

function dayOf(date: string, besides: number): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year === besides ? '' : `${year}年`}${month}月${day}日`
}
