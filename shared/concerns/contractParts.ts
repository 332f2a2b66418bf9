import * as z from 'zod'
import type { Size } from '../size'
import { concernActions } from './status'
import { concernSizes, concernStatuses, concernTopics } from './words'

/** What those who work on it read, signed or not. */
export const concernWork = z.object({
  id: z.string(),
  /** What the reader has seen; sent back with a change, so that nobody overtakes another unseen. */
  version: z.number(),
  title: z.string(),
  summary: z.string(),
  topic: z.enum(concernTopics),
  seenAt: z.string(),
  status: z.enum(concernStatuses),
  department: z.string().optional(),
  departmentId: z.string().optional(),
  registeredAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  /** 从发现时起算 48 小时，11月25日（周三）10:00 前回应，本市约定 */
  deadline: z.string(),
  /** 「还有 20 小时」「超过 3 小时」「26 小时后回应」 */
  clock: z.string(),
  overdue: z.boolean(),
  response: z.string().optional(),
  respondedAt: z.iso.datetime().optional(),
  withdrawnAt: z.iso.datetime().optional(),
  /** 回应稿, for the department and the supervisor. */
  draft: z.object({ text: z.string(), by: z.string(), at: z.iso.datetime() }).optional(),
  /** What has to go before the response can be signed, in plain words. */
  findings: z.array(z.string()),
  /** Why the response came back, as long as it is being mended. */
  sentBack: z.string().optional(),
  history: z.array(z.object({ at: z.iso.datetime(), words: z.string(), reason: z.string().optional() })),
  /** What this reader may do now. */
  can: z.array(z.enum(concernActions)),
})
export type ConcernWork = z.infer<typeof concernWork>

export const id = z.strictObject({ id: z.string().min(4).max(40) })
export const version = z.number().int().min(0)
export const text = ({ least, most }: Size) =>
  z.string().trim().min(least, `至少写 ${least} 个字`).max(most, `最多 ${most} 字`)
export const reason = text(concernSizes.reason)
export const reply = z.object({ concern: concernWork })
export const ofTheDepartment = ['officer', 'lead'] as const
export const problems = ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'] as const
