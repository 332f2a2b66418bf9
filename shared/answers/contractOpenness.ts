import * as z from 'zod'
import { operation } from '../operation'
import { decidableAttribute } from './documents/openness'
import { answerSizes } from './words'

const { openness: why } = answerSizes

const decision = z.object({ attribute: decidableAttribute, reason: z.string(), by: z.string(), at: z.string() })

const document = z.object({
  id: z.string(),
  title: z.string(),
  versionDate: z.string(),
  number: z.string().optional(),
  /** 发布机构 or 起草单位 as the document names it. */
  from: z.string().optional(),
  /** The day on which its page says that it was published. */
  publishedOn: z.string().optional(),
  provisions: z.number(),
})
export type UnstatedDocument = z.infer<typeof document>

export const listUnstatedPolicies = operation({
  name: 'listUnstatedPolicies',
  route: 'GET /api/openness',
  summary: '公开审核：没有写明公开方式、也不是依法应当公开一类的文件，等编辑决定',
  callers: ['editor'],
  reply: z.object({
    waiting: z.object({ total: z.number(), policies: z.array(document) }),
    decided: z.array(document.extend({ decision })),
  }),
})

export const readUnstatedPolicy = operation({
  name: 'readUnstatedPolicy',
  route: 'GET /api/openness/{id}',
  summary: '打开一份等待公开审核的文件',
  callers: ['editor'],
  params: z.strictObject({ id: z.string().min(1).max(200) }),
  reply: z.object({
    policy: document.omit({ provisions: true }),
    provisions: z.array(z.object({ id: z.string(), heading: z.string(), text: z.string() })),
    decisions: z.array(decision),
  }),
  problems: ['not-found'],
})

export const decideOpenness = operation({
  name: 'decideOpenness',
  route: 'POST /api/openness/{id}',
  summary: '决定一份文件是否主动公开，写明理由；定为主动公开以后才展示和引用',
  callers: ['editor'],
  params: z.strictObject({ id: z.string().min(1).max(200) }),
  body: z.strictObject({
    attribute: decidableAttribute,
    reason: z.string().trim().min(why.least, `请写明理由，至少 ${why.least} 个字`).max(why.most, `最多 ${why.most} 字`),
    /** How many decisions stood there when this one was made. */
    seen: z.number().int().min(0).max(1000),
  }),
  reply: z.object({ title: z.string(), attribute: decidableAttribute }),
  problems: ['not-found', 'not-now', 'changed-meanwhile'],
})
