import type { Calendar } from '../../calendar/calendar'
import { beijingDate, spokenDate } from '../../calendar/date'
import { clockOf, withClockEvent } from '../../deadlines/clock'
import { type ClockEvent, clockRuleOf } from '../../deadlines/clockEvent'
import { type DeadlineRule, ruleInForce } from '../../deadlines/rule'
import type { Clock } from '../case/clock'
import type { Inquiry } from '../case/inquiry'
import { waitingStatuses } from '../words'

/** What a step of an inquiry needs to know of its moment: when it is, and the calendar and rules as they stand. */
export interface Moment {
  /** ISO instant. */
  at: string
  calendar: Calendar
  rules: readonly DeadlineRule[]
}

/** The edition of a rule on a day; for a day from before there was one, as cases of old registers have it, the first. */
export function ruleOn({ rules }: Pick<Moment, 'rules'>, id: string, date: string): DeadlineRule {
  const first = rules
    .filter((one) => one.id === id)
    .map(({ effectiveFrom }) => effectiveFrom)
    .sort()[0]
  return ruleInForce(rules, id, first !== undefined && date < first ? first : date)
}

/**
 * The events of the present count: a redo begins a new one. Cases from before events told of the clock have it read from
 * what was kept beside them; an application not yet confirmed has none.
 */
export const clockEventsOf = (inquiry: Told): ClockEvent[] => inOrder(clockEventsAsTold(inquiry))

type Told = Pick<Inquiry, 'events' | 'clock' | 'repliedAt' | 'kind' | 'status'>

/**
 * None before the one it follows. Where the machine's clock ran ahead and was set right, what came next counts from where
 * the count stood: a case touched in between may be answered today, and not only when that day comes.
 */
function inOrder(events: readonly ClockEvent[]): ClockEvent[] {
  const ordered: ClockEvent[] = []
  for (const one of events) ordered.push(notBefore(ordered.at(-1), one))
  return ordered
}

const notBefore = (last: ClockEvent | undefined, one: ClockEvent): ClockEvent =>
  last && Date.parse(one.at) < Date.parse(last.at) ? { ...one, at: last.at } : one

function clockEventsAsTold({ events, clock, repliedAt, kind, status }: Told): ClockEvent[] {
  const told = events.flatMap((one) => (one.clock ? [one.clock] : []))
  const begun = told.findLastIndex(({ type }) => type === 'started')
  if (begun >= 0) return told.slice(begun)
  if (clock.unconfirmed) return []
  const { ruleId, amount, unit, basis, startedAt } = clock
  const rule = clockRuleOf({ id: ruleId, amount, unit, basis } as DeadlineRule)
  const stoppedAt = repliedAt ?? (status === 'withdrawn' ? events.at(-1)?.at : undefined)
  const old: ClockEvent[] = [{ type: 'started', at: startedAt, rule }, ...told]
  if (stoppedAt && !told.some(({ type }) => type === 'stopped')) old.push({ type: 'stopped', at: stoppedAt })
  return kind === 'disclosure' && clock.unconfirmed ? [] : old
}

/** Whether no time runs: nobody confirmed the receipt yet, or the clock was stopped before the limit was over. */
export function standsStill({ clock, status, events }: Pick<Inquiry, 'clock' | 'status' | 'events'>): boolean {
  if (clock.unconfirmed) return true
  if (!waitingStatuses.includes(status)) return false
  const paused = events.findLast((one) => one.clock?.type === 'paused')
  return paused !== undefined && paused.at <= clock.dueAt
}

/** The clock to keep beside the events, as it stands at `now`. */
export function keptClock(events: readonly ClockEvent[], now: string, calendar: Calendar): Clock {
  const [started] = events
  if (started?.type !== 'started') throw new Error('a clock begins with its start')
  const { id, amount, unit, basis } = started.rule
  const { dueAt, dueDate, provisional, unissued, explanation } = clockOf(events, now, calendar)
  const { at } = events.findLast(({ type }) => type === 'restarted') ?? started
  return {
    ruleId: id,
    amount,
    unit,
    basis,
    startedAt: at,
    dueAt,
    dueDate,
    provisional,
    ...(unissued === undefined ? {} : { unissued }),
    explanation,
  }
}

/** The kept clock after one more clock event. @throws Problem 'not-now' | 'bad-input' when it may not follow. */
export function clockAfter(inquiry: Inquiry, effect: ClockEvent, { at, calendar }: Moment): Clock {
  const before = clockEventsOf(inquiry)
  const events =
    effect.type === 'started' ? [effect] : withClockEvent(before, notBefore(before.at(-1), effect), calendar)
  return keptClock(events, at, calendar)
}

/** The day it is due as people say it, with its year where that is another than the one the clock began in. */
export const dueDay = ({ startedAt, dueDate }: Clock): string => spokenDate(dueDate, beijingDate(startedAt))

/** Says which day counts now; while a clock stands still there is none. */
export const dateOf = ({ clock }: Pick<Inquiry, 'clock'>): string =>
  clock.unconfirmed ? '答复期限从双方确认收到时起算' : `答复期限：${dueDay(clock)}`
