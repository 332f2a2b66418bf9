import * as z from 'zod'
import { operation } from '../operation'
import { noticeContent, noticeFields, noticeStatuses } from './notice'

/** A notice as people see it: the issue, never the draft. */
export const noticeView = z.object({
  id: z.string(),
  field: z.enum(noticeFields),
  title: z.string(),
  text: z.string(),
  areas: z.array(z.object({ code: z.string(), name: z.string() })),
  from: z.string(),
  until: z.string(),
  /** 「公示第 12 天，共 30 天」「公示已结束」「11月30日开始」 */
  period: z.string(),
  running: z.boolean(),
  contact: z.string(),
  basis: z.string().optional(),
  department: z.string(),
  issuedAt: z.iso.datetime(),
  example: z.boolean(),
})
export type NoticeView = z.infer<typeof noticeView>

export const noticeDraft = z.object({
  id: z.string(),
  version: z.number(),
  status: z.enum(noticeStatuses),
  department: z.string(),
  draftedBy: z.string(),
  draftedAt: z.iso.datetime(),
  mine: z.boolean(),
  content: noticeContent,
})
export type NoticeDraft = z.infer<typeof noticeDraft>

const id = z.strictObject({ id: z.string().min(4).max(40) })

export const draftNotice = operation({
  name: 'draftNotice',
  route: 'POST /api/notices',
  summary: '起草定点定向公告',
  callers: ['officer', 'editor', 'lead'],
  status: 201,
  body: noticeContent,
  reply: z.object({ notice: noticeDraft }),
  problems: ['not-found'],
})

export const listDrafts = operation({
  name: 'listDrafts',
  route: 'GET /api/notices/drafts',
  summary: '待审核的公告',
  callers: ['officer', 'editor', 'lead'],
  reply: z.object({ notices: z.array(noticeDraft) }),
})

export const approveNotice = operation({
  name: 'approveNotice',
  route: 'POST /api/notices/{id}/approval',
  summary: '审核并发布公告，起草人不能审核自己的',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version: z.number().int().min(0) }),
  reply: z.object({ notice: noticeView }),
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const listNotices = operation({
  name: 'listNotices',
  route: 'GET /api/notices',
  summary: '一个地方（村、社区、乡镇、县区）正在公示的公告',
  callers: 'anyone',
  query: z.strictObject({
    area: z.string().regex(/^\d{6,12}$/, '行政区划代码是 6 到 12 位数字'),
    /** Also those whose period is over. */
    past: z.enum(['yes', 'no']).default('no'),
  }),
  reply: z.object({
    area: z.object({ code: z.string(), name: z.string() }),
    notices: z.array(noticeView),
    asOf: z.iso.datetime(),
  }),
  problems: ['not-found'],
})

export const readNotice = operation({
  name: 'readNotice',
  route: 'GET /api/notices/{id}',
  summary: '公告全文',
  callers: 'anyone',
  params: id,
  reply: z.object({ notice: noticeView }),
  problems: ['not-found'],
})
