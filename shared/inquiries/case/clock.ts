import * as z from 'zod'
import { basisKinds, limitUnits } from '../../deadlines/words'

/**
 * The clock of one inquiry as it stood after its last event, kept for lists. The truth is in the events: the rule and its
 * basis are copied into the one that started it, so that a later change of rules moves no one's date.
 */
export const clock = z.object({
  ruleId: z.string(),
  amount: z.number(),
  unit: z.enum(limitUnits),
  basis: z.object({ kind: z.enum(basisKinds), title: z.string(), article: z.string().optional() }),
  startedAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  dueDate: z.iso.date(),
  /** The due date crosses into a year whose holidays have not been announced, or the clock stands still. */
  provisional: z.boolean(),
  unissued: z.number().int().optional(),
  /** The receipt is not confirmed by both sides yet: no clock runs, and the date is what it would be from now. */
  unconfirmed: z.boolean().optional(),
  explanation: z.string(),
})
export type Clock = z.infer<typeof clock>
