import * as z from 'zod'
import { operation } from '../operation'
import { concernWork, reply, text } from './contractParts'
import { concernSizes, concernTopics } from './words'

/** What anyone may read of a concern whose response was signed. */
export const concernView = z.object({
  id: z.string(),
  /** Withdrawn ones have their topic and days, and no text. */
  withdrawnAt: z.iso.datetime().optional(),
  title: z.string().optional(),
  summary: z.string().optional(),
  topic: z.enum(concernTopics),
  seenAt: z.string().optional(),
  department: z.string().optional(),
  registeredAt: z.iso.datetime(),
  /** 「26 小时后回应」「50 小时后回应，超过 2 小时」 */
  clock: z.string(),
  /** It took longer than the 48 hours. */
  overdue: z.boolean(),
  response: z.string().optional(),
  respondedAt: z.iso.datetime(),
  /** Signed by the supervisor in place of a lead 代签. */
  onBehalf: z.boolean().optional(),
  /** 更正 since it is public, oldest first. */
  corrections: z.array(z.object({ at: z.iso.datetime(), parts: z.string(), reason: z.string() })),
})
export type ConcernView = z.infer<typeof concernView>

const page = z.strictObject({ after: z.string().max(400).optional() })

export const registerConcern = operation({
  name: 'registerConcern',
  route: 'POST /api/concerns',
  summary: '登记一条舆情，48 小时内回应；回应签发前不公开',
  callers: ['dispatcher', 'editor', 'supervisor'],
  status: 201,
  body: z.strictObject({
    title: text(concernSizes.title),
    summary: text(concernSizes.summary),
    topic: z.enum(concernTopics),
    seenAt: text(concernSizes.seenAt),
  }),
  reply,
})

export const listConcernWork = operation({
  name: 'listConcernWork',
  route: 'GET /api/concerns/desk',
  summary: '工作台上的舆情：责任单位看交给自己的，分办、编辑、督查看全部',
  callers: ['officer', 'lead', 'dispatcher', 'editor', 'supervisor'],
  query: page,
  reply: z.object({ concerns: z.array(concernWork), next: z.string().optional() }),
})

export const listConcerns = operation({
  name: 'listConcerns',
  route: 'GET /api/concerns',
  summary: '舆情回应台账（公开）：回应已经签发的，和公开以后撤回的',
  callers: 'anyone',
  query: page,
  reply: z.object({ concerns: z.array(concernView), next: z.string().optional() }),
})
