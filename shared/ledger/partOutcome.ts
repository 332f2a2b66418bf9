import type { PartBrief } from '../inquiries/history/partsIn'

/** What became of one part. `spared`: nothing was wanted of it any more before it was due, so it counts for nobody. */
export type PartOutcome = 'onTime' | 'late' | 'missed' | 'owing' | 'open' | 'returned' | 'spared'

/** How a part stands at `now`, an ISO instant. */
export function partOutcome({ doneAt, returnedAt, overAt, dueAt }: PartBrief, now: string): PartOutcome {
  if (doneAt) return doneAt > dueAt ? 'late' : 'onTime'
  if (returnedAt) return 'returned'
  if (overAt) return overAt > dueAt ? 'missed' : 'spared'
  return now > dueAt ? 'owing' : 'open'
}

/** Said after its limit, never said, or past it now: what the share on time is less than whole for. */
export const isLate = (outcome: PartOutcome): boolean =>
  outcome === 'late' || outcome === 'missed' || outcome === 'owing'
