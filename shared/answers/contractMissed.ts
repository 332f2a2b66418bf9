import * as z from 'zod'
import { operation } from '../operation'
import { missedAfter } from '../people/keeping/missed'
import { knowledgeSizes } from './knowledge/words'
import { missedMost } from './missed/words'

/** One group as its unit sees it. */
const missedGroup = z.object({
  question: z.string(),
  others: z.array(z.string()),
  people: z.number().int().min(missedAfter.people),
  /** 转来: which unit passed it on, and why. */
  passed: z.object({ by: z.string(), reason: z.string() }).optional(),
  /** 没有规定能回答: who said so, why, and until when it stays folded away. */
  noRule: z.object({ by: z.string(), reason: z.string(), until: z.iso.date() }).optional(),
})
export type MissedGroup = z.infer<typeof missedGroup>

const reply = z.object({
  groups: z.array(missedGroup),
  /** 本市约定: how many different people, within how many days. */
  after: z.object({ people: z.number(), days: z.number() }),
})

export const listMissed = operation({
  name: 'listMissed',
  route: 'GET /api/cards/missed',
  summary: '市民问了没有找到答案、多数人会转给本单位的问题，合并各单位相近的；够 5 个人问过的才列，没有姓名',
  callers: ['officer', 'lead'],
  reply,
  problems: ['not-allowed'],
})

export const settleMissed = operation({
  name: 'settleMissed',
  route: 'POST /api/cards/missed',
  summary: '把一组没有找到答案的问题转给另一个市级单位，或者说明没有规定能回答，写明理由',
  callers: ['officer', 'lead'],
  body: z.strictObject({
    /** As the group is listed. */
    question: z.string().trim().min(1).max(missedMost),
    /** The unit it is passed on to; without it, no rule answers it. */
    to: z.string().min(1).max(80).optional(),
    reason: z.string().trim().min(knowledgeSizes.reason.least).max(knowledgeSizes.reason.most),
  }),
  reply,
  problems: ['not-allowed', 'not-found', 'bad-input', 'changed-meanwhile'],
})
