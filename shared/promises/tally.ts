import type { Day } from '../calendar/date'
import { isLate } from './standing'
import { isSigned, type PublicPromise } from './publicPromise'

/** How the promises of a year stand; all parts add up to `signed`, withdrawn ones among them. */
export interface PromiseTally {
  signed: number
  /** By the day that was said first. */
  keptInTime: number
  keptLate: number
  /** Reported as done, and nobody has looked yet. */
  claimed: number
  going: number
  /** Of those that are going on: the day that was said first is over. */
  overdue: number
  withdrawn: number
}

/** Counts those that were signed, whatever became of them. */
export function tallyOf(all: readonly PublicPromise[], today: Day): PromiseTally {
  const signed = all.filter(isSigned)
  const count = (holds: (one: PublicPromise) => boolean) => signed.filter(holds).length
  return {
    signed: signed.length,
    keptInTime: count((one) => one.status === 'kept' && !isLate(one, today)),
    keptLate: count((one) => one.status === 'kept' && isLate(one, today)),
    claimed: count(({ status }) => status === 'claimed'),
    going: count(({ status }) => status === 'open'),
    overdue: count((one) => one.status === 'open' && isLate(one, today)),
    withdrawn: count(({ status }) => status === 'withdrawn'),
  }
}
