import * as z from 'zod'
import { keptBasis } from '../deadlines/rule'
import { outgoing } from '../outbox'
import { concernEvent } from './event'
import { concernStatuses, concernTopics } from './words'
import { named } from '../named'

/** The rule behind the clock, copied in with its basis, so that a later edition changes nothing old. */
const deadline = z.object({
  ruleId: z.string(),
  basis: keptBasis,
  /** One sentence for everyone, e.g. 从发现时起算 48 小时，11月25日（周三）10:00 前回应 */
  explanation: z.string(),
})

/** 回应稿, being written or waiting for its signature. */
const responseDraft = z.object({
  by: named,
  at: z.iso.datetime(),
  text: z.string(),
  /** Everybody who has written into it, by id: none of them signs it. */
  writers: z.array(z.string()),
})

/** 舆情: what the public is concerned about, registered and followed to a public response. Internal until that is signed. */
export const concern = z.object({
  id: z.string(),
  version: z.number().int(),
  title: z.string(),
  summary: z.string(),
  topic: z.enum(concernTopics),
  /** Where it was seen, in words: 市民热线, 网络问政… */
  seenAt: z.string(),
  status: z.enum(concernStatuses),
  department: named.optional(),
  /** End of the 48 hours, counted from registration. */
  dueAt: z.iso.datetime(),
  deadline,
  registeredAt: z.iso.datetime(),
  draft: responseDraft.optional(),
  /** How often a draft was saved: no events, but what a colleague has to have seen. */
  saves: z.number().int().optional(),
  respondedAt: z.iso.datetime().optional(),
  response: z.string().optional(),
  withdrawnAt: z.iso.datetime().optional(),
  events: z.array(concernEvent),
  outbox: z.array(outgoing),
})
export type Concern = z.infer<typeof concern>

/** What somebody has to have seen before they change it: it grows with every step and every saved draft. */
export const editionOf = ({ events, saves = 0 }: Pick<Concern, 'events' | 'saves'>): number => events.length + saves

/** Whether anyone may know of it: its response was signed, or was public before signatures were asked for. */
export const isPublic = ({ respondedAt }: Pick<Concern, 'respondedAt'>): boolean => respondedAt !== undefined
