import * as z from 'zod'
import { operation } from '../operation'
import { chainCard } from './chain/card'
import { hearingHere } from './chain/hearing/here'
import { noticeContent } from './content'
import { id, noticeDraft, noticeView, reason, reply, whoDraft } from './contractParts'
import { wishes } from './voices/words'
import { noticeFields } from './words'

const day = z.iso.date('日期写成 2026-11-23 这样')

export const listNoticeKinds = operation({
  name: 'listNoticeKinds',
  route: 'GET /api/notices/kinds',
  summary: '公告的种类、法律要求公示多久，和从某一天起最早哪天结束',
  callers: whoDraft,
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
        /** How long before it law wants people told of what is cut off, with the article. */
        ahead: z.string().optional(),
      }),
    ),
  }),
})

export const draftNotice = operation({
  name: 'draftNotice',
  route: 'POST /api/notices',
  summary: '起草定点定向公告，只有本单位看得到，交了审核才往下办',
  callers: whoDraft,
  status: 201,
  body: noticeContent,
  reply,
  problems: ['not-found', 'already-exists'],
})

export const correctNotice = operation({
  name: 'correctNotice',
  route: 'POST /api/notices/{id}/correction',
  summary: '起草一份更正：发布稿不改，另发一份，写明更正了哪一份、为什么',
  callers: whoDraft,
  status: 201,
  params: id,
  body: z.strictObject({ reason, content: noticeContent }),
  reply,
  problems: ['not-found', 'not-allowed', 'not-now', 'already-exists'],
})

export const listDrafts = operation({
  name: 'listDrafts',
  route: 'GET /api/notices/drafts',
  summary:
    '本单位的草稿、等审核的、退回修改的和正在公示的公告；要的话，也有已经结束、撤回和更正过的。督查看全市已经发布的',
  callers: [...whoDraft, 'supervisor'],
  query: z.strictObject({
    /** Also those that are over, withdrawn or corrected: their proof is asked for afterwards. */
    ended: z.enum(['yes', 'no']).default('no'),
  }),
  reply: z.object({
    notices: z.array(noticeDraft),
    /** Issued, and not over yet. */
    issued: z.array(noticeDraft),
    /** Over, withdrawn or corrected, where they were asked for; the newest first. */
    ended: z.array(noticeDraft).default([]),
  }),
})

export const listNotices = operation({
  name: 'listNotices',
  route: 'GET /api/notices',
  summary: '一个地方（村、社区、乡镇、县区）正在公示的公告；本来还在公示、撤回了的另列',
  callers: 'anyone',
  query: z.strictObject({
    area: z.string().regex(/^\d{6,12}$/, '行政区划代码是 6 到 12 位数字'),
    /** Also those whose period is over. */
    past: z.enum(['yes', 'no']).default('no'),
  }),
  reply: z.object({
    area: z.object({ code: z.string(), name: z.string() }),
    notices: z.array(noticeView),
    /** Withdrawn, or corrected for elsewhere, while their days still run: who has read one is told. Not with `past`, which has them. */
    gone: z.array(noticeView).optional(),
    /** 听证 that is fixed, called off or goes on, until its day is over; the soonest first. */
    hearings: z.array(hearingHere).optional(),
    asOf: z.iso.datetime(),
  }),
  problems: ['not-found'],
})

/** An issue as everybody reads it. */
const shownIssue = z.object({
  notice: noticeView,
  /** The card of the matter that it is a step of. */
  chain: chainCard.optional(),
  /** What law lets one say of it today, each with its article. */
  voices: z.array(z.object({ wish: z.enum(wishes), basis: z.string() })).default([]),
})

export const previewNotice = operation({
  name: 'previewNotice',
  route: 'GET /api/notices/{id}/preview',
  summary: '一份还没有发布的公告，今天发布的话居民看到的样子，审核前看',
  callers: whoDraft,
  params: id,
  reply: shownIssue,
  problems: ['not-found', 'not-allowed', 'not-now'],
})

export const readNotice = operation({
  name: 'readNotice',
  route: 'GET /api/notices/{id}',
  summary: '公告全文',
  callers: 'anyone',
  params: id,
  reply: shownIssue,
  problems: ['not-found'],
})
