import type { Rung } from '@shared/notices/delivery/ladder'
import { addDays, beijingDate } from '@shared/calendar/date'
import type { Handed } from '../../platform/reach/reach'

export interface Gate {
  /** Until when nothing is to be sent this way; undefined where it is open. */
  shutUntil(rung: Rung, at: Date): string | undefined
  /** What came of some messages: a way that does not answer is left alone for a while, longer each time. */
  heard(rung: Rung, outcomes: readonly Handed[], at: Date): void
  /** Waits until so many may be sent. */
  pass(count: number): Promise<void>
  /** Tells one batch when its turn comes: of what is on its way when a process ends nobody can tell. */
  inTurn<T>(tell: () => Promise<T>): Promise<T>
}

/** So many batches are on their way at a time, whatever is read for the next ones meanwhile. */
const underWay = 2

/** In seconds, after the 1st, 2nd… time in a row that a way was found shut. */
const waits = [5, 30, 120, 600, 1_800]
/** No way is shut for longer: what says so was written by a clock that ran ahead. */
const longestMs = 25 * 3_600_000

interface Options {
  /** At most so many messages a second. */
  perSecond: number
  now(): Date
  pause(ms: number): Promise<void>
}

/** One for all that one process sends: a service that is down, slow or full for today meets a few messages and not thousands. */
export function gateFor({ perSecond, now, pause }: Options): Gate {
  const shut = new Map<Rung, { until: number; times: number }>()
  let free = 0
  let telling = 0
  const waiting: (() => void)[] = []
  return {
    shutUntil(rung, at) {
      const until = shut.get(rung)?.until ?? 0
      const ahead = until - at.getTime()
      return ahead > 0 && ahead < longestMs ? new Date(until).toISOString() : undefined
    },
    heard(rung, outcomes, at) {
      if (outcomes.includes('full')) {
        // What is counted by the day begins anew at midnight.
        const morrow = Date.parse(`${addDays(beijingDate(at), 1)}T00:10:00+08:00`)
        shut.set(rung, { until: morrow, times: 0 })
      } else if (outcomes.some((one) => one === 'busy' || one === 'unsure')) {
        const times = shut.get(rung)?.times ?? 0
        const seconds = waits[Math.min(times, waits.length - 1)] ?? 5
        shut.set(rung, { until: at.getTime() + seconds * 1_000, times: times + 1 })
      } else if (outcomes.includes('sent')) shut.delete(rung)
    },
    async pass(count) {
      const at = now().getTime()
      // A clock that was set back leaves nobody waiting for the time that it had shown.
      free = Math.max(Math.min(free, at + 60_000), at) + (count * 1_000) / perSecond
      const ahead = free - at
      if (ahead > 100) await pause(ahead - 100)
    },
    async inTurn(tell) {
      if (telling < underWay) telling++
      else await new Promise<void>((begin) => waiting.push(begin))
      try {
        return await tell()
      } finally {
        // Whoever waits takes the place over; without anybody it is free.
        const next = waiting.shift()
        if (next) next()
        else telling--
      }
    },
  }
}
