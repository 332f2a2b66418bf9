import * as z from 'zod'
import { operation } from '../operation'
import { concernStatuses, concernTopics } from './concern'

/** What anyone may read of a concern. */
export const concernView = z.object({
  id: z.string(),
  /** How many events the viewer has seen; sent back with a change, so that nobody overtakes another unseen. */
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
  /** 「还有 20 小时」「超过 3 小时」「26 小时后回应」「50 小时后回应，超过 2 小时」 */
  clock: z.string(),
  /** Past the 48 hours, answered late or not at all. */
  overdue: z.boolean(),
  response: z.string().optional(),
  respondedAt: z.iso.datetime().optional(),
})
export type ConcernView = z.infer<typeof concernView>

const id = z.strictObject({ id: z.string().min(4).max(40) })
const version = z.number().int().min(0)
const text = (most: number) => z.string().trim().min(4, '至少写 4 个字').max(most, `最多 ${most} 字`)

export const registerConcern = operation({
  name: 'registerConcern',
  route: 'POST /api/concerns',
  summary: '登记一条舆情，48 小时内回应',
  callers: ['dispatcher', 'editor', 'supervisor'],
  status: 201,
  body: z.strictObject({ title: text(60), summary: text(500), topic: z.enum(concernTopics), seenAt: text(60) }),
  reply: z.object({ concern: concernView }),
})

export const assignConcern = operation({
  name: 'assignConcern',
  route: 'POST /api/concerns/{id}/assignment',
  summary: '把舆情交给责任单位',
  callers: ['dispatcher', 'supervisor'],
  params: id,
  body: z.strictObject({ department: z.string().min(1).max(40), version }),
  reply: z.object({ concern: concernView }),
  problems: ['not-found', 'not-now', 'changed-meanwhile'],
})

export const respondToConcern = operation({
  name: 'respondToConcern',
  route: 'POST /api/concerns/{id}/response',
  summary: '公开回应',
  callers: ['officer', 'lead'],
  params: id,
  body: z.strictObject({ text: text(2000), version }),
  reply: z.object({ concern: concernView }),
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const listConcerns = operation({
  name: 'listConcerns',
  route: 'GET /api/concerns',
  summary: '舆情回应台账（公开）',
  callers: 'anyone',
  query: z.strictObject({ after: z.string().max(400).optional() }),
  reply: z.object({ concerns: z.array(concernView), next: z.string().optional() }),
})
