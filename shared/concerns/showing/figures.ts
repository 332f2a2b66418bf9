import { millisOf } from '../../calendar/date'
import type { Concern } from '../concern'
import { beganAt } from '../clock'
import { reopeningsIn } from '../event'

export type FiguredConcern = Pick<
  Concern,
  'topic' | 'status' | 'registeredAt' | 'foundAt' | 'dueAt' | 'respondedAt' | 'withdrawnAt' | 'events'
>

const hour = 3_600_000
/** Below so many no share and no middle is told: one more or less would turn it over. */
export const fewest = 5
/** Hours to a response, in these steps and above the last. */
export const hourSteps = [5, 24, 48] as const

export interface ConcernFigures {
  registered: number
  /** With a response that was signed, in time or late; withdrawn ones are counted apart. */
  answered: number
  onTime: number
  /** No response yet: within the limit, and beyond it. */
  waiting: number
  overdue: number
  noResponse: number
  merged: number
  withdrawn: number
  /** Responses that had to be put right. */
  corrected: number
  /** On time of all that were answered or should have been by now; absent below `fewest`. */
  share?: number
  /** The middle of the hours to a response, whole, upwards; absent below `fewest`. */
  medianHours?: number
  /** How many took up to 5, 24, 48 hours, and longer. */
  spread: number[]
}

/** Concerns of one stretch of time as numbers at `now` (ISO instant): who is not due yet flatters and burdens nobody. */
export function figuresOf(concerns: readonly FiguredConcern[], now: string): ConcernFigures {
  const inStatus = (status: Concern['status']) => concerns.filter((one) => one.status === status).length
  const held = concerns.filter(({ status }) => status !== 'withdrawn' && status !== 'merged' && status !== 'noResponse')
  const hours = held.flatMap((one) =>
    one.respondedAt ? [Math.max(1, Math.ceil((millisOf(one.respondedAt) - millisOf(beganAt(one))) / hour))] : [],
  )
  const onTime = held.filter(({ respondedAt, dueAt }) => respondedAt !== undefined && respondedAt <= dueAt).length
  const open = held.filter((one) => one.respondedAt === undefined)
  const overdue = open.filter(({ dueAt }) => dueAt < now).length
  const owed = hours.length + overdue
  const sorted = hours.toSorted((a, b) => a - b)
  const median = sorted[Math.floor((sorted.length - 1) / 2)]
  return {
    registered: concerns.length,
    answered: hours.length,
    onTime,
    waiting: open.length - overdue,
    overdue,
    noResponse: inStatus('noResponse'),
    merged: inStatus('merged'),
    withdrawn: inStatus('withdrawn'),
    corrected: held.filter(({ events }) => reopeningsIn(events).length > 0).length,
    ...(owed >= fewest ? { share: onTime / owed } : {}),
    ...(median !== undefined && hours.length >= fewest ? { medianHours: median } : {}),
    spread: [0, ...hourSteps].map(
      (from, nth) => hours.filter((one) => one > from && one <= (hourSteps[nth] ?? Infinity)).length,
    ),
  }
}
