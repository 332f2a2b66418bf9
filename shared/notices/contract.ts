import * as z from 'zod'
import { operation } from '../operation'
import { rule } from './audience/ruleSchema'
import { noticeContent } from './notice'
import { noticeFields, noticeSizes, noticeStatuses } from './words'

/** A notice as people see it: the issue, never the draft. */
export const noticeView = z.object({
  id: z.string(),
  field: z.enum(noticeFields),
  /** 「征地补偿安置公告」, where law knows the kind. */
  kind: z.string().optional(),
  title: z.string(),
  text: z.string(),
  areas: z.array(z.object({ code: z.string(), name: z.string() })),
  /** 写给哪些人, for the phone to hold against its household, and in words. */
  who: z.object({ rule, words: z.string() }).optional(),
  from: z.string(),
  until: z.string(),
  /** 「公示第 12 天，共 30 天」「公示已结束」「11月30日开始」 */
  period: z.string(),
  running: z.boolean(),
  /** 「法律要求公示不少于 30 日（《…》第二十八条）」 */
  least: z.string().optional(),
  /** What one can do while it is up. */
  now: z.array(z.string()),
  contact: z.string(),
  place: z.string().optional(),
  basis: z.string().optional(),
  /** The provisions it rests on by their names; whether the library holds them is asked there. */
  laws: z.array(z.object({ title: z.string(), provision: z.string().optional() })),
  department: z.string(),
  issuedAt: z.iso.datetime(),
  example: z.boolean(),
  withdrawn: z.object({ at: z.iso.datetime(), reason: z.string() }).optional(),
})
export type NoticeView = z.infer<typeof noticeView>

export const noticeDraft = z.object({
  id: z.string(),
  version: z.number(),
  status: z.enum(noticeStatuses),
  department: z.string(),
  draftedBy: z.string(),
  draftedAt: z.iso.datetime(),
  /** Written or changed by the caller, who cannot approve it then. */
  mine: z.boolean(),
  /** Of the caller's department, which alone changes and drops it. */
  ours: z.boolean(),
  kind: z.string(),
  /** The audience by name. */
  places: z.array(z.object({ code: z.string(), name: z.string() })),
  /** 「不少于 30 日（《…》第二十八条）」 */
  least: z.string().optional(),
  upBy: z.object({ day: z.string(), words: z.string(), late: z.boolean() }).optional(),
  sentBack: z.object({ by: z.string(), at: z.iso.datetime(), reason: z.string() }).optional(),
  /** Its period if it went up today, or why it cannot. */
  wouldRun: z
    .union([z.object({ from: z.string(), until: z.string(), moved: z.boolean() }), z.object({ why: z.string() })])
    .optional(),
  content: noticeContent,
})
export type NoticeDraft = z.infer<typeof noticeDraft>

const id = z.strictObject({ id: z.string().min(4).max(40) })
const version = z.number().int().min(0)
const reason = z
  .string()
  .trim()
  .min(noticeSizes.reason.least, `理由至少 ${noticeSizes.reason.least} 个字`)
  .max(noticeSizes.reason.most, `理由最多 ${noticeSizes.reason.most} 字`)
const day = z.iso.date('日期写成 2026-11-23 这样')

export const listNoticeKinds = operation({
  name: 'listNoticeKinds',
  route: 'GET /api/notices/kinds',
  summary: '公告的种类、法律要求公示多久，和从某一天起最早哪天结束',
  callers: ['officer', 'editor', 'lead'],
  query: z.strictObject({ from: day.optional() }),
  reply: z.object({
    today: z.string(),
    kinds: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        /** The fields it may be chosen in. */
        fields: z.array(z.enum(noticeFields)),
        least: z.string().optional(),
        /** The earliest last day for `from`, where law says how long. */
        until: z.string().optional(),
        provisional: z.boolean().optional(),
        /** What day has to be told, e.g. 收到批准文件的日期, and by when a notice follows it. */
        since: z.string().optional(),
        by: z.string().optional(),
      }),
    ),
  }),
})

export const draftNotice = operation({
  name: 'draftNotice',
  route: 'POST /api/notices',
  summary: '起草定点定向公告',
  callers: ['officer', 'editor', 'lead'],
  status: 201,
  body: noticeContent,
  reply: z.object({ notice: noticeDraft }),
  problems: ['not-found', 'already-exists'],
})

export const reviseNotice = operation({
  name: 'reviseNotice',
  route: 'PUT /api/notices/{id}',
  summary: '修改还没有发布的公告，再交审核',
  callers: ['officer', 'editor', 'lead'],
  params: id,
  body: z.strictObject({ version, content: noticeContent }),
  reply: z.object({ notice: noticeDraft }),
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile', 'already-exists'],
})

export const sendBackNotice = operation({
  name: 'sendBackNotice',
  route: 'POST /api/notices/{id}/return',
  summary: '把公告草稿退回修改，写明理由',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version, reason }),
  reply: z.object({ notice: noticeDraft }),
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const dropNotice = operation({
  name: 'dropNotice',
  route: 'POST /api/notices/{id}/drop',
  summary: '不用这份公告草稿了',
  callers: ['officer', 'editor', 'lead'],
  params: id,
  body: z.strictObject({ version }),
  reply: z.object({ notice: noticeDraft }),
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const withdrawNotice = operation({
  name: 'withdrawNotice',
  route: 'POST /api/notices/{id}/withdrawal',
  summary: '撤回已经发布的公告，理由公开',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version, reason }),
  reply: z.object({ notice: noticeView }),
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const listDrafts = operation({
  name: 'listDrafts',
  route: 'GET /api/notices/drafts',
  summary: '本单位待审核、退回修改和正在公示的公告',
  callers: ['officer', 'editor', 'lead'],
  reply: z.object({
    notices: z.array(noticeDraft),
    /** Issued, and not over yet. */
    issued: z.array(noticeDraft),
  }),
})

export const approveNotice = operation({
  name: 'approveNotice',
  route: 'POST /api/notices/{id}/approval',
  summary: '审核并发布公告，起草人不能审核自己的',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version }),
  reply: z.object({ notice: noticeView }),
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile', 'already-exists'],
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
