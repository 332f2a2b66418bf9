import * as z from 'zod'
import { operation } from '../operation'

const publishedReply = z.object({
  /** Names the publication only: the query code of the case stays with its citizen. */
  id: z.string(),
  question: z.string(),
  reply: z.string(),
  department: z.string(),
  publishedAt: z.iso.datetime(),
})
export type PublishedReply = z.infer<typeof publishedReply>

export const readLedger = operation({
  name: 'readLedger',
  route: 'GET /api/ledger',
  summary: '公开台账：一个月里收到多少、答复多少、超期多少',
  callers: 'anyone',
  query: z.strictObject({
    month: z
      .string()
      .regex(/^20\d\d-(0[1-9]|1[0-2])$/, '月份写成 2026-11 这样')
      .optional(),
  }),
  reply: z.object({
    month: z.string(),
    asOf: z.iso.datetime(),
    /** Inquiries received in the month, by how they stand now. */
    inquiries: z.object({
      received: z.number(),
      /** Not replied to yet, those near and overdue among them. */
      open: z.number(),
      near: z.number(),
      overdue: z.number(),
      repliedOnTime: z.number(),
      repliedLate: z.number(),
      withdrawn: z.number(),
      /** Share on time = repliedOnTime ÷ (repliedOnTime + repliedLate + overdue); absent below 5 cases. */
      onTimeShare: z.number().optional(),
      onTimeOf: z.number(),
    }),
    /** Concerns registered in the month; overdue are those still without a response after 48 hours. */
    concerns: z.object({ registered: z.number(), responded: z.number(), overdue: z.number() }),
  }),
})

export const listPublishedReplies = operation({
  name: 'listPublishedReplies',
  route: 'GET /api/ledger/replies',
  summary: '选登：公开的问与答',
  callers: 'anyone',
  query: z.strictObject({ after: z.string().max(400).optional() }),
  reply: z.object({ replies: z.array(publishedReply), next: z.string().optional() }),
})
