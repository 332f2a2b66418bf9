import * as z from 'zod'
import { operation } from '../operation'
import { applicationIsWhole } from './case/application'
import { spokenChannel } from './case/channel'
import { area, attachments, contact, departmentId, id, key, shown, step, version } from './contracts/contractParts'
import { disclosureForm, inquiryKind } from './case/inquiry'
import { inquiryLine, inquiryView, progressView } from './view'
import { words } from './contracts/freeText'
import { deskSizes, mostBasis, queueShelves } from './deskWords'
import { inquirySizes, starNames } from './words'

const starsWrong = `评价是 1 到 ${starNames.length} 分`

export const submitInquiry = operation({
  name: 'submitInquiry',
  route: 'POST /api/inquiries',
  summary: '提交咨询、投诉、建议或信息公开申请，得到查询编号和答复期限',
  callers: ['citizen'],
  status: 201,
  body: z
    .strictObject({
      kind: inquiryKind,
      text: words(inquirySizes.text, '诉求内容'),
      /** 形式要求, for an application for disclosure. Its proof of identity is one of the attachments. */
      form: disclosureForm.optional(),
      area: area.optional(),
      /** The department an answer named; when absent the text is routed here. */
      department: departmentId.optional(),
      /** The title of the document that answer rested on: the reason 「由谁起草、由谁主管」 goes along. */
      policy: z.string().trim().min(2).max(120).optional(),
      contact: contact.optional(),
      publishable: z.boolean().default(false),
      attachments,
      key: key.optional(),
      /** Another matter than the case that says nearly the same. */
      different: z.boolean().optional(),
    })
    .superRefine(applicationIsWhole),
  reply: shown,
  problems: ['not-found', 'said-before', 'too-many-attempts'],
})

export const submitOnBehalf = operation({
  name: 'submitOnBehalf',
  route: 'POST /api/inquiries/on-behalf',
  summary: '代录：替来电、来访、来信的人登记，得到可以打印的查询编号',
  callers: ['officer', 'lead', 'dispatcher'],
  status: 201,
  body: z
    .strictObject({
      kind: inquiryKind,
      channel: spokenChannel,
      text: words(inquirySizes.text, '诉求内容'),
      form: disclosureForm.optional(),
      area: area.optional(),
      department: departmentId.optional(),
      contact: contact.optional(),
      attachments,
      key: key.optional(),
    })
    .superRefine(applicationIsWhole),
  /** The slip: what the caller is given to keep. `inquiry` is absent when the case goes to a department not one's own. */
  reply: z.object({
    slip: z.object({
      id: z.string(),
      submittedAt: z.iso.datetime(),
      channel: z.string(),
      kind: z.string(),
      department: z.string(),
      due: z.string(),
      /** How to look it up again, in one sentence. */
      note: z.string(),
      /** How the answer reaches whoever does not sign in. */
      answer: z.string(),
      /** That nothing of it is published. */
      consent: z.string(),
    }),
    inquiry: inquiryView.optional(),
  }),
  problems: ['not-found', 'too-many-attempts'],
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
  summary: '本单位待办，先到期的在前；协办的另列',
  callers: ['officer', 'lead', 'dispatcher', 'supervisor'],
  alike: true,
  query: z.strictObject({
    /** 待办、请我协办、已答复、已办结. */
    show: z.enum(queueShelves).default('open'),
    /** For a dispatcher or supervisor: another department's queue instead of the triage desk's. */
    department: departmentId.optional(),
    after: z.string().max(400).optional(),
  }),
  reply: z.object({
    department: z.string(),
    counts: z.object({
      open: z.number(),
      near: z.number(),
      overdue: z.number(),
      /** Applications whose receipt both sides have not confirmed yet. */
      unconfirmed: z.number().optional(),
      supporting: z.number().optional(),
    }),
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
  problems: ['not-found', 'too-many-attempts'],
})

export const followInquiry = operation({
  name: 'followInquiry',
  route: 'PUT /api/inquiries/progress/{id}/following',
  summary: '凭查询编号关注一件办件，或者不再关注：只告诉进度',
  callers: ['citizen'],
  params: id,
  body: z.strictObject({ following: z.boolean() }),
  reply: progressView,
  problems: ['not-found', 'not-now', 'changed-meanwhile', 'too-many-attempts'],
})

export const readInquiry = operation({
  name: 'readInquiry',
  route: 'GET /api/inquiries/{id}',
  summary: '查看一件办件',
  callers: ['citizen', 'officer', 'lead', 'dispatcher', 'editor', 'supervisor'],
  params: id,
  reply: shown,
  problems: ['not-found', 'not-allowed'],
})

export const disputeRouting = step(
  'disputeRouting',
  'dispute',
  '分错了：提问人认为不该由这个单位办理，交分办台判断',
  ['citizen'],
  z.strictObject({ reason: words(inquirySizes.dispute, '理由') }),
)
export const supplementInquiry = step(
  'supplementInquiry',
  'supplement',
  '补充说明，可以附照片或文件',
  ['citizen'],
  z.strictObject({ text: words(inquirySizes.supplement, '补充内容'), attachments }),
)
export const correctInquiry = step(
  'correctInquiry',
  'correction',
  '补正：按通知补充或说清，重新计时',
  ['citizen'],
  z.strictObject({ text: words(inquirySizes.correction, '补正内容'), attachments }),
)
export const withdrawInquiry = step('withdrawInquiry', 'withdrawal', '撤回', ['citizen'])
export const rateReply = step(
  'rateReply',
  'rating',
  '评价答复',
  ['citizen'],
  z.strictObject({
    stars: z.number().int().min(1, starsWrong).max(starNames.length, starsWrong),
    comment: words(inquirySizes.comment, '评价内容').optional(),
  }),
)
export const redoInquiry = step(
  'redoInquiry',
  'redo',
  '重办：对答复不满意，写明理由，一件事一次',
  ['citizen'],
  z.strictObject({ reason: words(inquirySizes.redo, '不满意的理由') }),
)

/** 选登: the citizen's consent, the editor's copy, the department's signature, the editor's. */
export const grantConsent = step('grantConsent', 'consent', '同意选登，可以随时撤回', ['citizen'])
export const withdrawConsent = step('withdrawConsent', 'consent-withdrawal', '撤回选登同意：公开的内容随即删除', [
  'citizen',
])
export const proposePublication = step(
  'proposePublication',
  'publication-proposal',
  '提出选登：编辑改写的问与答，送单位签',
  ['editor'],
  z.strictObject({
    question: words(deskSizes.publicQuestion, '公开的问题'),
    reply: words(deskSizes.publicReply, '公开的答复'),
    version,
  }),
)
export const signPublication = step(
  'signPublication',
  'publication-signature',
  '签选登：单位同意公开',
  ['lead', 'supervisor'],
  z.strictObject({ version }),
)
export const refusePublication = step(
  'refusePublication',
  'publication-refusal',
  '不同意选登，写明理由',
  ['lead', 'supervisor'],
  z.strictObject({ reason: words(deskSizes.refusal, '理由'), version }),
)
export const confirmPublication = step(
  'confirmPublication',
  'publication-confirmation',
  '核对选登：依据变了，答复还对，写明现在的依据',
  ['lead'],
  z.strictObject({
    basis: z
      .array(words(deskSizes.confirmedBasis, '依据'))
      .min(1, '请写明现在的依据')
      .max(mostBasis, `最多写 ${mostBasis} 条依据`),
  }),
)
export const takeDownPublication = step(
  'takeDownPublication',
  'publication-removal',
  '撤下选登，写明理由：公开的问与答随即删除',
  ['lead', 'supervisor', 'editor'],
  z.strictObject({ reason: words(deskSizes.refusal, '理由') }),
)
export const publishReply = step(
  'publishReply',
  'publication',
  '选登：单位签过的问与答，对所有人公开',
  ['editor'],
  z.strictObject({ version }),
)
