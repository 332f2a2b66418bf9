import { clockAt } from '../concerns/clock'
import type { Concern } from '../concerns/concern'

export type CountedConcern = Pick<Concern, 'registeredAt' | 'dueAt' | 'respondedAt'>

/** Concerns by how they stand at `now`: overdue ones have passed their 48 hours without a response. */
export function concernNumbers(concerns: readonly CountedConcern[], now: string) {
  const open = concerns.filter((one) => !one.respondedAt)
  return {
    registered: concerns.length,
    responded: concerns.length - open.length,
    overdue: open.filter((one) => clockAt(now, one).overdue).length,
  }
}
