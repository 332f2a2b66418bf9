import * as z from 'zod'
import { fileReply, operation } from '../operation'
import { concernWork, reply } from './contractParts'
import { evidences, source } from './evidence'
import { registrationFields } from './registration/registration'
import { concernSizes } from './words'

/** What anyone may read of a concern whose response was signed. */
export const concernView = z.object({
  id: z.string(),
  /** Withdrawn ones have their topic and days, and no text. */
  withdrawnAt: z.iso.datetime().optional(),
  title: z.string().optional(),
  summary: z.string().optional(),
  topic: z.string(),
  seenAt: z.string().optional(),
  place: z.string().optional(),
  /** Its code in force. */
  placeCode: z.string().optional(),
  department: z.string().optional(),
  registeredAt: z.iso.datetime(),
  /** 发现, where that was before; the hours are counted from it. */
  foundAt: z.iso.datetime().optional(),
  /** 「26 小时后回应」「50 小时后回应，超过 2 小时」 */
  clock: z.string(),
  /** It took longer than the 48 hours. */
  overdue: z.boolean(),
  response: z.string().optional(),
  sources: z.array(source).optional(),
  respondedAt: z.iso.datetime(),
  /** The response is another one than the first: when it was put right. */
  correctedAt: z.iso.datetime().optional(),
  /** It is being put right: why. */
  correcting: z.string().optional(),
  closedAt: z.iso.datetime().optional(),
  /** Signed by the supervisor in place of a lead 代签. */
  onBehalf: z.boolean().optional(),
  /** 更正 since it is public, oldest first. */
  corrections: z.array(z.object({ at: z.iso.datetime(), parts: z.string(), reason: z.string() })),
  /** Responses that were replaced, as they were and why, oldest first: what was false stays visible as corrected. */
  earlier: z.array(z.object({ at: z.iso.datetime(), text: z.string(), reason: z.string() })),
  /** What was done since, oldest first. */
  progress: z.array(z.object({ at: z.iso.datetime(), kind: z.string(), title: z.string(), text: z.string() })),
})
export type ConcernView = z.infer<typeof concernView>

const page = z.strictObject({ after: z.string().max(400).optional() })
/** Words that all have to stand in it. */
const q = z.string().trim().max(concernSizes.title.most).optional()

export const registerConcern = operation({
  name: 'registerConcern',
  route: 'POST /api/concerns',
  summary: '登记一条舆情：一般的 48 小时内回应，重大突发的 5 小时；回应签发前不公开',
  callers: ['dispatcher', 'editor', 'supervisor'],
  status: 201,
  body: z.strictObject({ ...registrationFields, evidence: evidences }),
  reply,
  problems: ['bad-input', 'not-found'],
})

export const listConcernWork = operation({
  name: 'listConcernWork',
  route: 'GET /api/concerns/desk',
  summary: '工作台上的舆情：责任单位看交给自己的，分办、编辑、督查看全部；还没有回应的在前，先到期的最前；可以按词找',
  callers: ['officer', 'lead', 'dispatcher', 'editor', 'supervisor'],
  query: page.extend({ q }),
  reply: z.object({ concerns: z.array(concernWork), next: z.string().optional() }),
})

export const readEvidence = operation({
  name: 'readEvidence',
  route: 'GET /api/concerns/{id}/files/{file}',
  summary: '某一步留存的文件，办这条舆情的人看',
  callers: ['officer', 'lead', 'dispatcher', 'editor', 'supervisor'],
  params: z.strictObject({ id: z.string().min(4).max(40), file: z.string().max(60) }),
  reply: fileReply,
  problems: ['not-found', 'not-allowed'],
})

export const listConcerns = operation({
  name: 'listConcerns',
  route: 'GET /api/concerns',
  summary: '舆情回应台账（公开）：回应已经签发的，和公开以后撤回的；可以按词和类别找',
  callers: 'anyone',
  query: page.extend({
    q,
    topic: z.string().max(concernSizes.topic.most).optional(),
  }),
  reply: z.object({ concerns: z.array(concernView), next: z.string().optional() }),
})
