import type { Calendar } from '../calendar/calendar'
import { type Day, millisOf } from '../calendar/date'
import { Problem } from '../problem'
import { counted } from './clockCount'
import { daysBefore, daysOfHours, daysUntil } from './clockDay'
import type { ClockEvent, ClockRule } from './clockEvent'
import { type ClockReading, readClock } from './clockReading'
import { sentenceOf } from './clockSentence'
import type { CountedDay } from './countedDay'
import { standing } from './standing'

export interface ClockState {
  /** ISO instant in UTC; while the clock stands still, what it would be were it resumed now. */
  dueAt: string
  /** 'YYYY-MM-DD' in 北京时间. */
  dueDate: Day
  /** 暂定: the clock stands still, or a year counted through has no holiday notice yet. */
  provisional: boolean
  /** That year, the first one. */
  unissued?: number
  standing: 'running' | 'near' | 'overdue' | 'paused' | 'stoppedOnTime' | 'stoppedLate'
  /** Whole units gone by; today is one of them when it counts. Over the limit it goes on. */
  used: number
  /** Whole units for which it stood still; part of neither. */
  stood: number
  /** What is left of the limit with its extensions; below 0 when over. */
  remaining: number
  unit: ClockRule['unit']
  /** The amount with all extensions. */
  limit: number
  extendedBy: number
  paused: boolean
  /** One sentence for everyone. */
  explanation: string
}

/**
 * How the clock of a case stands at `now` (ISO instant): a pure function of its rule, its calendar and what happened.
 * The day of receipt is day 0 (民法典 第二百零一条), 调休上班日 count as working days, a new start counts from its own day,
 * an extension granted before it stays granted. How pauses take days: see walk.
 * @throws Problem 'not-now' | 'bad-input' when the events contradict the rule or each other.
 */
export function clockOf(events: readonly ClockEvent[], now: string, calendar: Calendar): ClockState {
  const reading = readClock(events, now)
  const found = counted(reading, calendar)
  const { dueAt, dueDate, used, stood, unissued } = found
  const { rule, limit, paused, stoppedAt } = reading
  return {
    dueAt,
    dueDate,
    provisional: (paused && stoppedAt === undefined) || unissued !== undefined,
    ...(unissued === undefined ? {} : { unissued }),
    standing: standingOf(reading, dueAt, calendar),
    used,
    remaining: limit - used,
    stood,
    unit: rule.unit,
    limit,
    extendedBy: limit - rule.amount,
    paused: paused && stoppedAt === undefined,
    explanation: sentenceOf(reading, found, calendar),
  }
}

function standingOf(reading: ClockReading, dueAt: string, calendar: Calendar): ClockState['standing'] {
  const { paused, stoppedAt, measuredAt } = reading
  const late = millisOf(measuredAt) > millisOf(dueAt)
  if (stoppedAt !== undefined) return late ? 'stoppedLate' : 'stoppedOnTime'
  if (late) return 'overdue'
  if (paused) return 'paused'
  return standing(dueAt, measuredAt, undefined, calendar).kind === 'near' ? 'near' : 'running'
}

/**
 * Every day from the start to the due date, in order: does it count, as which, and why; for a pause, an extension or a new
 * start also by what. Those that count are as many as the limit has days.
 * @throws Problem as clockOf.
 */
export function clockDays(events: readonly ClockEvent[], now: string, calendar: Calendar): CountedDay[] {
  const reading = readClock(events, now)
  const { dueAt, dueDate } = counted(reading, calendar)
  if (reading.rule.unit !== 'hour') return [...daysBefore(reading), ...daysUntil(dueDate, reading, calendar)]
  return [...daysBefore(reading).slice(0, -1), ...daysOfHours(dueAt, reading)]
}

/**
 * The events with one more, if it may follow: what clockOf refuses is refused, and so is an extension when the limit is
 * over already, for that would hide that it was missed.
 * @throws Problem 'not-now' | 'bad-input', with a sentence for the person who tried.
 */
export function withClockEvent(events: readonly ClockEvent[], event: ClockEvent, calendar: Calendar): ClockEvent[] {
  const then = [...events, event]
  readClock(then, event.at)
  if (event.type === 'extended' && millisOf(event.at) > millisOf(clockOf(events, event.at, calendar).dueAt))
    throw new Problem('not-now', '期限已经过了，不能再延期')
  return then
}
