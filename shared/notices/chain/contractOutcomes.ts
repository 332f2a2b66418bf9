import * as z from 'zod'
import { operation } from '../../operation'
import { otherNotice } from '../event'
import { noticeStatuses } from '../words'
import { outcomeStandings } from '../outcome/words'

/** One duty to publish what people said of a plan and what became of it. */
export const outcomeDuty = z.object({
  matter: z.string(),
  /** Of the matter. */
  title: z.string(),
  department: z.string(),
  /** The step to be drafted. */
  step: z.string(),
  standing: z.enum(outcomeStandings),
  /** 「征求意见…结束，已经过了 3 天。…应当及时公布（…第十一条），还没有公布」 */
  words: z.string(),
  plan: otherNotice.optional(),
  outcome: otherNotice.optional(),
  /** How far the draft behind an open duty is; what it says stays with those who write it. */
  drafted: z.object({ status: z.enum(noticeStatuses), at: z.iso.datetime() }).optional(),
})
export type OutcomeDuty = z.infer<typeof outcomeDuty>

export const listOutcomes = operation({
  name: 'listOutcomes',
  route: 'GET /api/notices/outcomes',
  summary: '征求意见和修改情况的公布：哪些该公布、超期、已公布（本单位的，督查看全部）',
  callers: ['officer', 'editor', 'lead', 'supervisor'],
  reply: z.object({ duties: z.array(outcomeDuty) }),
})
