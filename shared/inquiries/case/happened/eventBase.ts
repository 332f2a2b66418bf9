import * as z from 'zod'
import { clockEvent } from '../../../deadlines/clockEvent'
import { clock } from '../clock'

export const unit = z.object({ id: z.string(), name: z.string() })
const base = {
  at: z.iso.datetime(),
  by: unit,
  /** What it did to the clock, when it did. */
  clock: clockEvent.optional(),
  /** The clock after it, as the calendar of that day had it; events from before a case could be told anew from them lack it. */
  kept: clock.optional(),
  /** Goes into the digests of its words, and goes when they go: so that nobody finds short words by trying. */
  salt: z.string().optional(),
  /** SHA-256 over the hash before and this event; see chain. */
  hash: z.string().optional(),
}
/** What every event says, beside what its sort says. */
export const what = <T extends string>(type: T) => ({ ...base, type: z.literal(type) })
