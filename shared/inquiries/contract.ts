import * as z from 'zod'
import { operation } from '../operation'
import { phone } from '../people/credentials'
import { queryCode } from './code'
import { inquiryKind } from './inquiry'
import { inquiryLine, inquiryView, progressView } from './view'

/** Free text of a person: control characters out, edges trimmed, never only signs or pictures. */
const words = (least: number, most: number, what: string) =>
  z
    .string(`请填写${what}`)
    .max(most, `${what}最多 ${most} 字`)
    .transform((text) => text.replace(/[^\P{C}\n]/gu, '').trim())
    .pipe(
      z.string().refine((text) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length >= least, `${what}至少写 ${least} 个字`),
    )

const id = z.strictObject({ id: queryCode })
const version = z.number().int().min(0)
const departmentId = z.string().min(1).max(40)

export const submitInquiry = operation({
  name: 'submitInquiry',
  route: 'POST /api/inquiries',
  summary: '提交咨询、投诉或建议，得到查询编号和答复期限',
  callers: ['citizen'],
  status: 201,
  body: z.strictObject({
    kind: inquiryKind,
    text: words(4, 2000, '诉求内容'),
    area: z
      .string()
      .regex(/^\d{6,12}$/, '行政区划代码是 6 到 12 位数字')
      .optional(),
    /** The department an answer named; when absent the text is routed here. */
    department: departmentId.optional(),
    contact: z.strictObject({ name: words(1, 20, '称呼').optional(), phone: phone.optional() }).optional(),
    publishable: z.boolean().default(false),
    /** Made once per draft by the client: sending the draft twice makes one inquiry. */
    key: z
      .string()
      .regex(/^[A-Za-z0-9_-]{8,64}$/, '提交标识不合规则')
      .optional(),
  }),
  reply: z.object({ inquiry: inquiryView }),
  problems: ['not-found'],
})

export const listMyInquiries = operation({
  name: 'listMyInquiries',
  route: 'GET /api/inquiries',
  summary: '我的办件',
  callers: ['citizen'],
  query: z.strictObject({ after: z.string().max(400).optional() }),
  reply: z.object({ inquiries: z.array(inquiryLine), next: z.string().optional() }),
})

export const readQueue = operation({
  name: 'readQueue',
  route: 'GET /api/inquiries/queue',
  summary: '本单位待办，先到期的在前',
  callers: ['officer', 'lead', 'dispatcher'],
  query: z.strictObject({
    show: z.enum(['open', 'replied', 'closed']).default('open'),
    after: z.string().max(400).optional(),
  }),
  reply: z.object({
    department: z.string(),
    counts: z.object({ open: z.number(), near: z.number(), overdue: z.number() }),
    inquiries: z.array(inquiryLine),
    next: z.string().optional(),
  }),
})

export const trackInquiry = operation({
  name: 'trackInquiry',
  route: 'GET /api/inquiries/progress/{id}',
  summary: '凭查询编号看办到哪一步',
  callers: 'anyone',
  params: id,
  reply: progressView,
  problems: ['not-found'],
})

export const readInquiry = operation({
  name: 'readInquiry',
  route: 'GET /api/inquiries/{id}',
  summary: '查看一件办件',
  callers: ['citizen', 'officer', 'lead', 'dispatcher', 'editor', 'supervisor'],
  params: id,
  reply: z.object({ inquiry: inquiryView }),
  problems: ['not-found', 'not-allowed'],
})

export const assignInquiry = operation({
  name: 'assignInquiry',
  route: 'POST /api/inquiries/{id}/assignment',
  summary: '分办：转给一个责任单位，写明理由',
  callers: ['dispatcher'],
  params: id,
  body: z.strictObject({ department: departmentId, reason: words(2, 200, '理由'), version }),
  reply: z.object({ inquiry: inquiryView }),
  problems: ['not-found', 'not-now', 'changed-meanwhile'],
})

export const returnInquiry = operation({
  name: 'returnInquiry',
  route: 'POST /api/inquiries/{id}/return',
  summary: '退回：必须指明应由哪个单位办理和依据',
  callers: ['officer', 'lead'],
  params: id,
  body: z.strictObject({ department: departmentId, reason: words(4, 200, '理由'), version }),
  reply: z.object({ inquiry: inquiryView }),
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const replyToInquiry = operation({
  name: 'replyToInquiry',
  route: 'POST /api/inquiries/{id}/reply',
  summary: '答复',
  callers: ['officer', 'lead'],
  params: id,
  body: z.strictObject({
    text: words(4, 5000, '答复内容'),
    basis: z.array(z.string().min(2).max(120)).max(10).default([]),
    version,
  }),
  reply: z.object({ inquiry: inquiryView }),
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const disputeRouting = operation({
  name: 'disputeRouting',
  route: 'POST /api/inquiries/{id}/dispute',
  summary: '分错了：提问人认为不该由这个单位办理，交分办台判断',
  callers: ['citizen'],
  params: id,
  body: z.strictObject({ reason: words(2, 200, '理由') }),
  reply: z.object({ inquiry: inquiryView }),
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const supplementInquiry = operation({
  name: 'supplementInquiry',
  route: 'POST /api/inquiries/{id}/supplement',
  summary: '补充说明',
  callers: ['citizen'],
  params: id,
  body: z.strictObject({ text: words(2, 1000, '补充内容') }),
  reply: z.object({ inquiry: inquiryView }),
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const rateReply = operation({
  name: 'rateReply',
  route: 'POST /api/inquiries/{id}/rating',
  summary: '评价答复',
  callers: ['citizen'],
  params: id,
  body: z.strictObject({
    stars: z.number().int().min(1, '评价是 1 到 5 分').max(5, '评价是 1 到 5 分'),
    comment: words(1, 300, '评价内容').optional(),
  }),
  reply: z.object({ inquiry: inquiryView }),
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const withdrawInquiry = operation({
  name: 'withdrawInquiry',
  route: 'POST /api/inquiries/{id}/withdrawal',
  summary: '撤回',
  callers: ['citizen'],
  params: id,
  reply: z.object({ inquiry: inquiryView }),
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const publishReply = operation({
  name: 'publishReply',
  route: 'POST /api/inquiries/{id}/publication',
  summary: '选登：提问人同意后，公开改写过的问与答',
  callers: ['editor'],
  params: id,
  body: z.strictObject({ question: words(4, 500, '公开的问题'), reply: words(4, 5000, '公开的答复'), version }),
  reply: z.object({ inquiry: inquiryView }),
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})
