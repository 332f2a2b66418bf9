import * as z from 'zod'
import { outgoing } from '../outbox'
import { Problem } from '../problem'

/** The ten watched topics, 聊政办发〔2021〕5号 二（二）. */
export const concernTopics = [
  '疫情防控',
  '经济金融',
  '工资拖欠',
  '生态环境污染',
  '食药安全',
  '教育医疗养老',
  '安全生产',
  '市场监管',
  '房地产市场',
  '困难群众生活',
] as const

/** registered 已登记 · assigned 已交办 · responded 已回应. */
export const concernStatuses = ['registered', 'assigned', 'responded'] as const
export const concernActions = ['assign', 'respond'] as const
type Status = (typeof concernStatuses)[number]
type Action = (typeof concernActions)[number]

const table: Record<Status, Partial<Record<Action, Status>>> = {
  registered: { assign: 'assigned' },
  assigned: { assign: 'assigned', respond: 'responded' },
  responded: {},
}

export const concernStatusNames: Record<Status, string> = {
  registered: '已登记',
  assigned: '已交办',
  responded: '已回应',
}

const by = z.object({ id: z.string(), name: z.string() })
const unit = z.object({ id: z.string(), name: z.string() })
const base = { at: z.iso.datetime(), by }

export const concernEvent = z.discriminatedUnion('type', [
  z.object({ ...base, type: z.literal('registered') }),
  z.object({ ...base, type: z.literal('assigned'), to: unit }),
  z.object({ ...base, type: z.literal('responded'), department: unit, text: z.string() }),
])

export type ConcernEvent = z.infer<typeof concernEvent>

/** The rule behind the clock, copied in with its basis, so that a later edition changes nothing old. */
const deadline = z.object({
  ruleId: z.string(),
  basis: z.object({ kind: z.enum(['法定', '本市约定']), title: z.string(), article: z.string().optional() }),
  /** One sentence for everyone, e.g. 从发现时起算 48 小时，11月25日（周三）10:00 前回应 */
  explanation: z.string(),
})

/** 舆情: what the public is concerned about, registered and followed to a public response. */
export const concern = z.object({
  id: z.string(),
  version: z.number().int(),
  title: z.string(),
  summary: z.string(),
  topic: z.enum(concernTopics),
  /** Where it was seen, in words: 市民热线, 网络问政… */
  seenAt: z.string(),
  status: z.enum(concernStatuses),
  department: unit.optional(),
  /** End of the 48 hours, counted from registration. */
  dueAt: z.iso.datetime(),
  deadline,
  registeredAt: z.iso.datetime(),
  respondedAt: z.iso.datetime().optional(),
  response: z.string().optional(),
  events: z.array(concernEvent),
  outbox: z.array(outgoing),
})
export type Concern = z.infer<typeof concern>

/** @throws Problem 'not-now' (409) when the table has no such move. */
export function nextConcern(status: Status, action: Action): Status {
  const to = table[status][action]
  if (!to && status === 'registered') throw new Problem('not-now', '这条舆情还没有交办，先要交给责任单位')
  if (!to)
    throw new Problem(
      'not-now',
      `这条舆情${concernStatusNames[status]}，不能再${action === 'assign' ? '交办' : '回应'}`,
    )
  return to
}
