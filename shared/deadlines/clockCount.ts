import type { Calendar } from '../calendar/calendar'
import { type Day, addDays, beijingDate, endOfDay, millisOf, yearOf } from '../calendar/date'
import type { ClockReading, CountedRule, Pause } from './clockReading'

type Reading = ClockReading<CountedRule>

/** One day after day 0: does it count, as which, and during which pause does it lie. */
export interface WalkedDay {
  date: Day
  counts: boolean
  /** Only on days that count. */
  ordinal?: number
  /** The pause for which the clock stood still on this day. */
  pause?: Pause
  /** The limit would have ended on this day, had the clock not been stopped in the course of it. */
  keptForLater?: true
}

/**
 * The days of a limit in days, from the day after day 0, without end.
 *
 * A pause takes whole days: the day on which it begins counts as usual, the days after it up to and including the day
 * on which it ends do not. That is how 民法典 第二百零一条 counts any period in days (the day of the beginning is not
 * counted, the last one is), applied to the time that 政府信息公开条例 第三十三条 第三款 leaves out. So the agency loses none
 * of its days, and the citizen's date moves by exactly the days the asking took: stopping and going on within a day moves
 * nothing, however often. Only if the pause begins on the very last day and lasts overnight does that day change places
 * with the one on which it ends (or the first working day from there), or the limit would have run out while it lawfully
 * stood still; that moves the date by no more days either.
 * A pause that begins when the limit is over changes nothing: late stays late.
 */
export function* walk({ rule, countedFrom, pauses, limit }: Reading, calendar: Calendar): Generator<WalkedDay> {
  const spans = pauses
    .map((pause) => ({ pause, from: beijingDate(pause.from), until: beijingDate(pause.until) }))
    .filter(({ from, until }) => from < until)
  let ordinal = 0
  let kept: Pause | undefined
  const standsOn = (date: Day) =>
    spans.find(({ pause, from, until }) => from < date && (date < until || (date === until && pause !== kept)))
  for (let date = addDays(beijingDate(countedFrom), 1); ; date = addDays(date, 1)) {
    const stood = ordinal < limit ? standsOn(date) : undefined
    const works = rule.unit === 'calendarDay' || calendar.dayKind(date).workday
    const last = ordinal + 1 === limit ? spans.find(({ from }) => from === date) : undefined
    if (stood) yield { date, counts: false, pause: stood.pause }
    else if (!works) yield { date, counts: false }
    else if (last) {
      kept = last.pause
      yield { date, counts: false, pause: kept, keptForLater: true }
    } else yield { date, counts: true, ordinal: ++ordinal }
  }
}

export interface Counted {
  dueAt: string
  dueDate: Day
  /** Whole units gone by when it was measured; the day of measuring is one of them when it counts. */
  used: number
  /** Whole units of the limit for which it stood still. */
  stood: number
  /** The first year counted through whose holiday notice is missing. */
  unissued?: number
}

/** By when, and how much of the limit is gone at the moment of measuring. */
export const counted = (reading: Reading, calendar: Calendar): Counted =>
  reading.rule.unit === 'hour' ? countedHours(reading) : countedDays(reading, calendar)

function countedDays(reading: Reading, calendar: Calendar): Counted {
  const measured = beijingDate(reading.measuredAt)
  const { limit, rule } = reading
  let dueDate = limit === 0 ? beijingDate(reading.countedFrom) : undefined
  let used = 0
  let stood = 0
  let unissued: number | undefined
  for (const { date, counts, ordinal, pause } of walk(reading, calendar)) {
    if (dueDate !== undefined && date > measured) break
    if (dueDate === undefined && rule.unit === 'workingDay' && !calendar.issued(yearOf(date))) unissued ??= yearOf(date)
    if (ordinal === limit) dueDate = date
    if (counts && date <= measured) used++
    if (pause && (rule.unit === 'calendarDay' || calendar.dayKind(date).workday)) stood++
  }
  dueDate ??= measured
  return { dueAt: endOfDay(dueDate), dueDate, used, stood, ...(unissued === undefined ? {} : { unissued }) }
}

const hourMs = 3_600_000

/** Hours stand still to the millisecond; a pause that begins after the limit moves nothing. */
function countedHours({ countedFrom, pauses, limit, measuredAt }: Reading): Counted {
  const begun = millisOf(countedFrom)
  let due = begun + limit * hourMs
  let still = 0
  for (const { from, until } of pauses) {
    if (millisOf(from) > due) break
    due += millisOf(until) - millisOf(from)
    still += millisOf(until) - millisOf(from)
  }
  const used = Math.floor((millisOf(measuredAt) - begun - still) / hourMs)
  const dueAt = new Date(due).toISOString()
  return { dueAt, dueDate: beijingDate(dueAt), used, stood: Math.floor(still / hourMs) }
}
