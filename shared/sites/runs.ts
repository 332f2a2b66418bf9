import { type Day, addDays, beijingDate } from '../calendar/date'
import { type Demand, enough, stays } from './demand'
import type { PostingEvent } from './event'
import { mendDays } from './words'

/** 空档: taken down before its time; `until` when it was put back. */
export interface Gap {
  from: string
  until?: string
  reason: string
}

/** Without a break, or with none that was not mended in time. Instants. */
export interface HungRun {
  from: string
  to?: string
  gaps: Gap[]
}

const reasonOf = (event: PostingEvent) => (event.type === 'takenDown' ? (event.reason ?? '') : '')

/** The day by whose end what was taken down has to hang again, or the period begins anew. */
export const mendBy = (takenDown: string): string => addDays(beijingDate(takenDown), mendDays)

/** How long a notice hung on one board, from its history. */
export function runsOf(events: readonly PostingEvent[]): HungRun[] {
  const runs: HungRun[] = []
  for (const event of events) {
    const last = runs.at(-1)
    if (event.type === 'takenDown') {
      if (last) runs[runs.length - 1] = { ...last, to: event.counts, gaps: [...last.gaps, gapOf(event)] }
    } else if (last?.to && beijingDate(event.counts) <= mendBy(last.to)) {
      const { to: _to, ...open } = last
      runs[runs.length - 1] = { ...open, gaps: last.gaps.map((gap) => ({ until: event.counts, ...gap })) }
    } else runs.push({ from: event.counts, gaps: [] })
  }
  return runs
}

const gapOf = (event: PostingEvent): Gap => ({ from: event.counts, reason: reasonOf(event) })

/** ran 贴满了 · running 贴着 · gap 揭下了，还补得上 · broken 断了，要重新算起 · missing 没有贴. */
export type HungStanding = 'ran' | 'running' | 'gap' | 'broken' | 'missing'

export interface Stood {
  standing: HungStanding
  /** First day of the period that counts, the day on which it is long enough, and up to when it stays. */
  since?: string
  enough?: string
  stays?: string
  /** Of a gap: the day by whose end it has to hang again. */
  mendBy?: string
}

const order: readonly HungStanding[] = ['ran', 'running', 'gap', 'broken', 'missing']

/** The better of two; of equal ones the one that began first. */
export const better = (one: Stood, other: Stood): Stood => {
  const by = order.indexOf(one.standing) - order.indexOf(other.standing)
  if (by !== 0) return by < 0 ? one : other
  return (one.since ?? '') <= (other.since ?? '') ? one : other
}

/** Where a notice stands on one board on the day `today`. */
export const stoodOn = (events: readonly PostingEvent[], demand: Demand, today: Day): Stood =>
  runsOf(events)
    .map((run) => stood(run, demand, today))
    .reduce(better, { standing: 'missing' })

function stood({ from, to }: HungRun, demand: Demand, today: Day): Stood {
  const since = beijingDate(from)
  const days = { since, enough: enough(demand, since), stays: stays(demand, since) }
  // The day on which it is taken down is no whole day.
  const lastWhole = addDays(to ? beijingDate(to) : today, -1)
  if (lastWhole >= days.enough) return { standing: 'ran', ...days }
  if (!to) return { standing: 'running', ...days }
  return today <= mendBy(to) ? { standing: 'gap', ...days, mendBy: mendBy(to) } : { standing: 'broken', ...days }
}
