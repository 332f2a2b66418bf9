import type { Calendar } from '../calendar/calendar'
import { type Day, addDays, beijingDate, beijingTime, millisOf } from '../calendar/date'
import { type WalkedDay, walk } from './clockCount'
import type { ClockReading, Pause } from './clockReading'
import { type CountedDay, type DaySort, working } from './countedDay'
import { spokenBasis } from './rule'

type Why = Pick<CountedDay, 'reason' | 'kind' | 'basis'>

/** The days before the present count, and its day 0. */
export function daysBefore({ rule, startedAt, countedFrom, restarts }: ClockReading): CountedDay[] {
  const [from, until] = [beijingDate(startedAt), beijingDate(countedFrom)]
  const last = restarts.at(-1)
  return datesFrom(from, until).map((date): CountedDay => {
    if (date === until && last) {
      const basis = last.basis ?? (rule.restart && spokenBasis(rule.restart))
      const reason = `${last.reason}，重新起算，当日不计`
      return { date, counts: false, kind: '起算日', reason, ...(basis ? { basis } : {}) }
    }
    if (date === from) return { date, counts: false, kind: '起算日', reason: `${rule.start ?? '收到'}当日不计` }
    return { date, counts: false, kind: '此前', reason: '后来重新起算，此前的日子不再计入' }
  })
}

/** The days of a limit in days, up to the due date. */
export function daysUntil(dueDate: Day, reading: ClockReading, calendar: Calendar): CountedDay[] {
  const days: CountedDay[] = []
  if (beijingDate(reading.countedFrom) >= dueDate) return days
  for (const day of walk(reading, calendar)) {
    const { date, counts, ordinal } = day
    days.push({ date, counts, ...(ordinal ? { ordinal } : {}), ...why(day, reading, calendar) })
    if (date >= dueDate) break
  }
  return days
}

function why({ date, ordinal, pause, keptForLater }: WalkedDay, reading: ClockReading, calendar: Calendar): Why {
  const { rule } = reading
  if (pause) {
    const reason = keptForLater
      ? `${pause.reason}，在最后一日暂停，这一日留到恢复时`
      : date === beijingDate(pause.until) && !isOpen(pause, reading)
        ? `${pause.reason}，到这一日为止暂停`
        : `${pause.reason}，暂停`
    return { kind: '暂停', reason, ...basisOf(pause, reading) }
  }
  const plain: Why =
    rule.unit === 'calendarDay'
      ? { kind: '自然日', reason: '按自然日计' }
      : { ...working(date, calendar), kind: sortOf(date, calendar) }
  const { reason, kind } = plain
  const granted = ordinal !== undefined && ordinal > rule.amount ? extensionOf(ordinal, reading) : undefined
  if (!granted) return { reason, ...(kind ? { kind } : {}) }
  return {
    reason: `${reason}；延期：${granted.reason}，${granted.approver}批准`,
    ...(kind ? { kind } : {}),
    basis: spokenBasis(rule.basis),
  }
}

const isOpen = (pause: Pause, { paused, stoppedAt, pauses }: ClockReading) =>
  paused && stoppedAt === undefined && pause === pauses.at(-1)

const basisOf = (pause: Pause, { rule }: ClockReading): Pick<CountedDay, 'basis'> => {
  const basis = pause.basis ?? (rule.pause && spokenBasis(rule.pause))
  return basis ? { basis } : {}
}

/** The extension that gave this day. */
function extensionOf(ordinal: number, { rule, extensions }: ClockReading) {
  let upTo = rule.amount
  return extensions.find(({ amount }) => ordinal <= (upTo += amount))
}

function sortOf(date: string, calendar: Calendar): DaySort {
  const { reason } = calendar.dayKind(date)
  return reason === '调休上班日' ? '调休上班' : reason
}

/** The days a limit in hours touches, with the minutes from and to which it ran. */
export function daysOfHours(dueAt: string, reading: ClockReading): CountedDay[] {
  const { countedFrom, pauses } = reading
  const [first, last] = [beijingDate(countedFrom), beijingDate(dueAt)]
  return datesFrom(first, last).map((date): CountedDay => {
    const on = pauses.filter(
      ({ from, until }) => millisOf(from) < millisOf(dueAt) && beijingDate(from) <= date && date <= beijingDate(until),
    )
    const all = on.find(({ from, until }) => beijingDate(from) < date && date < beijingDate(until))
    if (all) return { date, counts: false, kind: '暂停', reason: `${all.reason}，全天暂停`, ...basisOf(all, reading) }
    const said = [
      ...(date === first ? [`从${beijingTime(countedFrom)} 起算`] : []),
      ...on.map((pause) => {
        const from = beijingDate(pause.from) === date ? `${beijingTime(pause.from)} ` : '零点'
        const until = beijingDate(pause.until) === date ? `${beijingTime(pause.until)} ` : '当日结束'
        return `${from}到${until}暂停（${pause.reason}）`
      }),
      ...(date === last ? [`到${beijingTime(dueAt)} 为止`] : []),
    ]
    const [pause] = on
    return {
      date,
      counts: true,
      kind: date === first ? '起算日' : '自然日',
      reason: said.join('，') || '全天计入',
      ...(pause ? basisOf(pause, reading) : {}),
    }
  })
}

function datesFrom(from: string, until: string): string[] {
  const dates: string[] = []
  for (let date = from; date <= until; date = addDays(date, 1)) dates.push(date)
  return dates
}
