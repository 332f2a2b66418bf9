import * as z from 'zod'
import { operation } from '../operation'
import type { Size } from '../size'
import { concernActions } from './status'
import { concernSizes, concernStatuses, concernTopics } from './words'

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

const id = z.strictObject({ id: z.string().min(4).max(40) })
const version = z.number().int().min(0)
const text = ({ least, most }: Size) =>
  z.string().trim().min(least, `至少写 ${least} 个字`).max(most, `最多 ${most} 字`)
const reason = text(concernSizes.reason)
const reply = z.object({ concern: concernWork })
const ofTheDepartment = ['officer', 'lead'] as const
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

export const assignConcern = operation({
  name: 'assignConcern',
  route: 'POST /api/concerns/{id}/assignment',
  summary: '把舆情交给责任单位，告诉它的经办和审核',
  callers: ['dispatcher', 'supervisor'],
  params: id,
  body: z.strictObject({ department: z.string().min(1).max(40), version }),
  reply,
  problems: ['not-found', 'not-now', 'changed-meanwhile'],
})

export const draftResponse = operation({
  name: 'draftResponse',
  route: 'POST /api/concerns/{id}/draft',
  summary: '保存回应稿，本单位同事可以接着写',
  callers: ofTheDepartment,
  params: id,
  body: z.strictObject({ text: text(concernSizes.response), version }),
  reply,
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const dropResponse = operation({
  name: 'dropResponse',
  route: 'POST /api/concerns/{id}/draft-removal',
  summary: '作废回应稿',
  callers: ofTheDepartment,
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const submitResponse = operation({
  name: 'submitResponse',
  route: 'POST /api/concerns/{id}/review',
  summary: '把回应送给本单位审核人签；还有个人信息的，逐条说明，送不出去',
  callers: ofTheDepartment,
  params: id,
  body: z.strictObject({ text: text(concernSizes.response), version }),
  reply,
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const signResponse = operation({
  name: 'signResponse',
  route: 'POST /api/concerns/{id}/signature',
  summary: '签发回应，签发后公开；起草的人不能签，本单位没有别的审核人时由督查代签',
  callers: ['lead', 'supervisor'],
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const sendBackResponse = operation({
  name: 'sendBackResponse',
  route: 'POST /api/concerns/{id}/revision',
  summary: '把回应退回修改；起草的人也可以自己收回',
  callers: ['officer', 'lead', 'supervisor'],
  params: id,
  body: z.strictObject({ reason, version }),
  reply,
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const correctConcern = operation({
  name: 'correctConcern',
  route: 'POST /api/concerns/{id}/correction',
  summary: '更正标题、内容或类别，写明理由；已经公开的，更正也公开',
  callers: ['dispatcher', 'editor', 'supervisor'],
  params: id,
  body: z.strictObject({
    title: text(concernSizes.title).optional(),
    summary: text(concernSizes.summary).optional(),
    topic: z.enum(concernTopics).optional(),
    reason,
    version,
  }),
  reply,
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const withdrawConcern = operation({
  name: 'withdrawConcern',
  route: 'POST /api/concerns/{id}/withdrawal',
  summary: '撤回一条舆情，理由只在内部看；已经公开的，公开页只写哪天撤回',
  callers: ['dispatcher', 'supervisor'],
  params: id,
  body: z.strictObject({ reason, version }),
  reply,
  problems: ['not-found', 'not-now', 'changed-meanwhile'],
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
