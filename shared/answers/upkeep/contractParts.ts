import * as z from 'zod'
import { judged } from './event'
import { upkeepActions } from './status'
import { upkeepSizes, upkeepStatuses, verdicts } from './words'

const day = z.iso.date('写成 2026-12-31 这样的日期')
const { reason: why, successor } = upkeepSizes

export const upkeepReason = z
  .string()
  .trim()
  .min(why.least, `理由至少 ${why.least} 个字`)
  .max(why.most, `理由最多 ${why.most} 字`)

/** What an officer finds of a document. */
export const finding = {
  verdict: z.enum(verdicts),
  reason: upkeepReason,
  from: day,
  expiresOn: day.optional(),
  /** The title of what stands in its place. */
  successor: z.string().trim().max(successor.most).optional(),
}

const document = { id: z.string(), title: z.string(), number: z.string().optional(), issuedOn: z.string() }

/** One line of the public column. */
export const clearedDocument = z.object({
  ...document,
  department: z.string(),
  /** Absent: its department has not cleared it up yet. */
  standing: judged.omit({ from: true }).extend({ from: z.string(), signedOn: z.string() }).optional(),
  /** The first day on which it no longer applies, by whatever says so. */
  endsOn: z.string().optional(),
  /** Whether it may be relied on today. */
  inForce: z.boolean(),
  /** Whether its text can be opened in the library. */
  held: z.boolean(),
})
export type ClearedDocument = z.infer<typeof clearedDocument>

/** The same for its department, with what waits and what this reader may do. */
export const upkeepWork = clearedDocument.extend({
  /** The id under which the finding is kept; absent where there is none yet. */
  upkeep: z.string().optional(),
  version: z.number().int(),
  status: z.enum(upkeepStatuses).optional(),
  proposal: judged.optional(),
  /** Why it was sent back. */
  returned: z.string().optional(),
  /** Ends within 90 days. */
  near: z.boolean(),
  can: z.array(z.enum(upkeepActions)),
})
export type UpkeepWork = z.infer<typeof upkeepWork>

export const upkeepReply = z.object({ document: z.string(), status: z.enum(upkeepStatuses) })
export const upkeepId = z.strictObject({ id: z.string().min(4).max(80) })
export const version = z.number().int().min(0)
export const problems = ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'] as const
