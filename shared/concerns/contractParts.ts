import * as z from 'zod'
import type { Size } from '../size'
import { clockKinds } from './clock'
import { evidence, source } from './evidence'
import { concernActions } from './status'
import { concernCounts, concernSizes, concernStatuses, severities } from './words'

/** One clock as a board shows it. */
export const runningClock = z.object({
  kind: z.enum(clockKinds),
  dueAt: z.iso.datetime(),
  /** 「还有 20 小时」「还有 3 个工作日」「超过 1 小时」 */
  words: z.string(),
  standing: z.enum(['onTime', 'near', 'overdue']),
})

/** What those who work on it read, signed or not. */
export const concernWork = z.object({
  id: z.string(),
  /** What the reader has seen; sent back with a change, so that nobody overtakes another unseen. */
  version: z.number(),
  title: z.string(),
  summary: z.string(),
  topic: z.string(),
  seenAt: z.string(),
  place: z.string().optional(),
  heat: z.number().optional(),
  severity: z.enum(severities),
  sensitive: z.boolean(),
  status: z.enum(concernStatuses),
  department: z.string().optional(),
  departmentId: z.string().optional(),
  registeredAt: z.iso.datetime(),
  /** 发现, where that was before; the hours are counted from it. */
  foundAt: z.iso.datetime().optional(),
  dueAt: z.iso.datetime(),
  /** 从发现时起算 48 小时，11月25日（周三）10:00 前回应，本市约定 */
  deadline: z.string(),
  /** 「还有 20 小时」「超过 3 小时」「26 小时后回应」 */
  clock: z.string(),
  overdue: z.boolean(),
  /** Every clock that somebody still has to answer to, the nearest first. */
  clocks: z.array(runningClock),
  /** What happens next and who has to do it: 「由市住建局起草回应」. */
  next: z.string().optional(),
  /** Who signs along, and whether they have. */
  cosigners: z.array(z.object({ id: z.string(), name: z.string(), agreed: z.boolean() })),
  /** The one that goes on in its place. */
  mergedInto: z.object({ id: z.string(), title: z.string() }).optional(),
  /** How many cases are linked, and, for those who hand out and watch over cases, which. */
  linked: z.number().int(),
  linkedCodes: z.array(z.string()).optional(),
  response: z.string().optional(),
  sources: z.array(source).optional(),
  respondedAt: z.iso.datetime().optional(),
  withdrawnAt: z.iso.datetime().optional(),
  /** 回应稿, for the department and the supervisor. */
  draft: z
    .object({ text: z.string(), sources: z.array(source).optional(), by: z.string(), at: z.iso.datetime() })
    .optional(),
  /** What has to go before the response can be signed, in plain words. */
  findings: z.array(z.string()),
  /** Why the response came back, as long as it is being mended; or why a department gave the concern back. */
  sentBack: z.string().optional(),
  history: z.array(
    z.object({
      at: z.iso.datetime(),
      words: z.string(),
      reason: z.string().optional(),
      evidence: z.array(evidence).optional(),
    }),
  ),
  /** What this reader may do now. */
  can: z.array(z.enum(concernActions)),
})
export type ConcernWork = z.infer<typeof concernWork>

export const id = z.strictObject({ id: z.string().min(4).max(40) })
export const version = z.number().int().min(0)
export const text = ({ least, most }: Size) =>
  z.string().trim().min(least, `至少写 ${least} 个字`).max(most, `最多 ${most} 字`)
export const reason = text(concernSizes.reason)
/** Departments that sign along, by id. */
export const cosignerIds = z.array(z.string().min(1).max(40)).max(concernCounts.cosigners).optional()
export const reply = z.object({ concern: concernWork })
export const ofTheDepartment = ['officer', 'lead'] as const
export const problems = ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'] as const
