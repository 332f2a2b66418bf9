import * as z from 'zod'
import { day } from '../documents/policy'
import type { Size } from '../../size'
import { paperFacts } from './facts'
import { paperActions } from './status'
import { paperLacks, paperSizes, paperStatuses } from './words'

export const text = ({ least, most }: Size) =>
  z.string().trim().min(least, `至少写 ${least} 个字`).max(most, `最多 ${most} 字`)
export const paperId = z.strictObject({ id: z.string().min(4).max(60) })
export const version = z.number().int().min(0)
export const reason = text(paperSizes.reason)
const dayTyped = z.iso.date('写成 2026-12-31 这样的日期')

/** What a department writes when it registers a document; what it does not know yet may follow. */
export const paperContent = {
  facts: z.strictObject({
    ...paperFacts.shape,
    title: text(paperSizes.title),
    number: z.string().trim().max(paperSizes.number.most).optional(),
    issuedOn: dayTyped,
    effectiveFrom: dayTyped.optional(),
    expiresOn: dayTyped.optional(),
    reason: reason.optional(),
  }),
  text: text(paperSizes.text).optional(),
  interpretation: text(paperSizes.interpretation).optional(),
}

/** What its department reads of a document in a list. */
export const paperWork = z.object({
  id: z.string(),
  /** What the reader has seen; sent back with a change, so that nobody overtakes another unseen. */
  version: z.number().int(),
  department: z.string(),
  facts: paperFacts,
  status: z.enum(paperStatuses),
  /** What is missing before it can be handed in. */
  lacks: z.array(z.enum(paperLacks)),
  /** 「解读在12月7日（周一）前发布（本市约定）」 */
  clock: z.string().optional(),
  overdue: z.boolean(),
  successor: z.string().optional(),
  steps: z.array(z.object({ at: z.iso.datetime(), words: z.string(), by: z.string(), text: z.string().optional() })),
  /** What this reader may do now. */
  can: z.array(z.enum(paperActions)),
})
export type PaperWork = z.infer<typeof paperWork>

/** A document that is open to everybody, in a list. */
export const openPaper = z.object({
  id: z.string(),
  title: z.string(),
  number: z.string().optional(),
  department: z.string(),
  issuedOn: day,
  effectiveFrom: day.optional(),
  expiresOn: day.optional(),
  publishedAt: z.iso.datetime(),
  /** No longer applies: 有效期届满, or replaced by another. */
  ended: z.string().optional(),
  /** The id of what stands in its place, where that is open to everybody. */
  successor: z.string().optional(),
})
export type OpenPaper = z.infer<typeof openPaper>

export const paperReply = z.object({ paper: paperWork })
export const ofTheDepartment = ['officer', 'lead'] as const
export const problems = ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'] as const
