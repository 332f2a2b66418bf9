import { millisOf } from '../calendar/date'
import { Problem } from '../problem'
import type { ClockEvent, ClockRule } from './clockEvent'
import type { DeadlineRule } from './rule'
import { amountWords, unitWords } from './words'

/** 暂停: from one instant until another, which is the present while it lasts. */
export interface Pause {
  from: string
  until: string
  reason: string
  basis?: string
}

export type Extended = Extract<ClockEvent, { type: 'extended' }>
export type Restarted = Extract<ClockEvent, { type: 'restarted' }>

/** What of a rule the count needs. */
export type CountedRule = Pick<DeadlineRule, 'amount' | 'unit' | 'bound' | 'start' | 'act'>

/** The events of a clock, read together. All times are ISO instants. */
export interface ClockReading<R extends CountedRule = ClockRule> {
  rule: R
  startedAt: string
  /** Where the present count began: the start, or the last new start. */
  countedFrom: string
  restarts: readonly Restarted[]
  /** The pauses of the present count; one before a new start no longer matters. */
  pauses: readonly Pause[]
  extensions: readonly Extended[]
  /** The rule's amount with all extensions, in the rule's unit. */
  limit: number
  paused: boolean
  stoppedAt?: string
  /** When it is looked at: the stop, else the present, and never before the last event. */
  measuredAt: string
}

/** A clock that has started and that nothing disturbed. */
export const begunAt = <R extends CountedRule>(rule: R, at: string): ClockReading<R> => ({
  rule,
  startedAt: at,
  countedFrom: at,
  restarts: [],
  pauses: [],
  extensions: [],
  limit: rule.amount,
  paused: false,
  measuredAt: at,
})

/**
 * Reads the events in order.
 * @throws Problem 'not-now' for what cannot follow what came before, 'bad-input' for a wrong order or amount.
 */
export function readClock(events: readonly ClockEvent[], now: string): ClockReading {
  const [first, ...rest] = events
  if (first?.type !== 'started') throw new Problem('not-now', '还没有开始计时')
  const read = rest.reduce(moved, begunAt(first.rule, first.at))
  if (read.stoppedAt !== undefined || millisOf(now) <= millisOf(read.measuredAt)) return read
  return { ...read, measuredAt: now, pauses: read.paused ? untilThen(read.pauses, now) : read.pauses }
}

function moved(before: ClockReading, event: ClockEvent): ClockReading {
  if (before.stoppedAt !== undefined) throw new Problem('not-now', '计时已经结束，不能再改动')
  if (millisOf(event.at) < millisOf(before.measuredAt))
    throw new Problem('bad-input', '计时的先后颠倒了，后一步不能早于前一步')
  const measuredAt = event.at
  const { pauses, paused } = before
  switch (event.type) {
    case 'started':
      throw new Problem('not-now', '已经开始计时，不能再开始一次')
    case 'restarted': {
      const restarts = [...before.restarts, event]
      return { ...before, measuredAt, countedFrom: event.at, restarts, pauses: [], paused: false }
    }
    case 'paused': {
      if (paused) throw new Problem('not-now', '计时已经暂停，不用再暂停')
      const { at, reason, basis } = event
      const pause = { from: at, until: at, reason, ...(basis ? { basis } : {}) }
      return { ...before, measuredAt, paused: true, pauses: [...pauses, pause] }
    }
    case 'resumed':
      if (!paused) throw new Problem('not-now', '计时没有暂停，不用恢复')
      return { ...before, measuredAt, paused: false, pauses: untilThen(pauses, event.at) }
    case 'extended':
      return {
        ...before,
        ...lengthened(before, event),
        measuredAt,
        pauses: paused ? untilThen(pauses, event.at) : pauses,
      }
    case 'stopped':
      return { ...before, measuredAt, stoppedAt: event.at, pauses: paused ? untilThen(pauses, event.at) : pauses }
  }
}

/** The last pause lasts until this instant at least. */
const untilThen = (pauses: readonly Pause[], until: string): Pause[] =>
  pauses.map((pause, nth) => (nth === pauses.length - 1 ? { ...pause, until } : pause))

function lengthened(
  { rule, extensions, limit }: ClockReading,
  event: Extended,
): Pick<ClockReading, 'extensions' | 'limit'> {
  const { extension, unit, amount } = rule
  if (!extension) throw new Problem('not-now', '这项时限没有延期的规定，不能延期')
  const { max, times = 1 } = extension
  if (extensions.length >= times)
    throw new Problem(
      'not-now',
      times === 1 ? '这项时限只能延期一次，已经延过了' : `这项时限最多延期 ${times} 次，已经用完`,
    )
  if (!Number.isInteger(event.amount) || event.amount < 1)
    throw new Problem('bad-input', `延期要写明多少${unitWords[unit]}，至少 1`)
  const extended = limit - amount + event.amount
  if (extended > max) {
    const said = extensions.length > 0 ? `连同以前的共 ${extended}` : ` ${event.amount}`
    throw new Problem('bad-input', `最多可以延长 ${amountWords(max, unit)}，现在要延长${said} ${unitWords[unit]}`)
  }
  return { extensions: [...extensions, event], limit: limit + event.amount }
}
