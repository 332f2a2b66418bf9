import { clockAt } from '../concerns/clock'
import type { Concern } from '../concerns/concern'

export type CountedConcern = Pick<Concern, 'registeredAt' | 'dueAt' | 'respondedAt' | 'withdrawnAt'>

/**
 * Concerns by how they stand at `now`, as numbers alone: overdue ones have passed their 48 hours without a response; one that
 * was withdrawn is neither waited for nor counted as answered.
 */
export function concernNumbers(concerns: readonly CountedConcern[], now: string) {
  const held = concerns.filter((one) => !one.withdrawnAt)
  const open = held.filter((one) => !one.respondedAt)
  return {
    registered: concerns.length,
    responded: held.length - open.length,
    withdrawn: concerns.length - held.length,
    overdue: open.filter((one) => clockAt(now, one).overdue).length,
  }
}
