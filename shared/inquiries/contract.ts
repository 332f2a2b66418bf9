import * as z from 'zod'
import { operation } from '../operation'
import { applicationIsWhole } from './case/application'
import { spokenChannel } from './case/channel'
import { area, attachments, contact, departmentId, id, identityPhotos, key, shown } from './contracts/contractParts'
import { applicant, disclosureForm, inquiryKind, mended } from './case/inquiry'
import { inquiryLine, inquiryView, progressView } from './view'
import { words } from './contracts/freeText'
import { queueShelves, queueWordsMost } from './deskWords'
import { inquirySizes } from './words'

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
      /** 形式要求, for an application for disclosure. */
      form: disclosureForm.optional(),
      /** Who applies for disclosure, as the yearly form counts them. */
      applicant: applicant.optional(),
      /** 身份证明 of whoever applies, where it is at hand. */
      identity: identityPhotos.optional(),
      /** 纠错: what is published here and wrong; its owner answers in its own limit. */
      mends: mended.optional(),
      area: area.optional(),
      /** The department an answer named; when absent the text is routed here. */
      department: departmentId.optional(),
      /** The title of the document that answer rested on: the reason 「由谁起草、由谁主管」 goes along. */
      policy: z.string().trim().min(2).max(120).optional(),
      contact: contact.optional(),
      publishable: z.boolean().default(false),
      attachments,
      key: key.optional(),
      /** 代办: in the place of somebody who agreed to it. */
      forPerson: z.string().max(60).optional(),
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
      /** The day it was handed over, signed for or came in, where it is written down later. */
      receivedOn: z.iso.date().optional(),
      text: words(inquirySizes.text, '诉求内容'),
      form: disclosureForm.optional(),
      applicant: applicant.optional(),
      /** Whoever writes it down has looked at the identity card, or its copy in the letter. */
      identitySeen: z.literal(true).optional(),
      /** 更正申请: which unit holds the record that is to be corrected (政府信息公开条例 第四十一条). */
      mends: mended.optional(),
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
      /** What to do where the name or the telephone was taken down wrong. */
      correction: z.string(),
      /** That nothing of it is published. */
      consent: z.string(),
    }),
    inquiry: inquiryView.optional(),
    /** The first sending had arrived, and what was changed since is not in it. */
    changedSince: z.literal(true).optional(),
  }),
  problems: ['not-found', 'said-before', 'too-many-attempts'],
})

export const listMyInquiries = operation({
  name: 'listMyInquiries',
  route: 'GET /api/inquiries',
  summary: '我的办件',
  callers: ['citizen'],
  query: z.strictObject({
    after: z.string().max(400).optional(),
    /** 代办: those of somebody who agreed that they are read. */
    of: z.string().min(1).max(60).optional(),
  }),
  reply: z.object({ inquiries: z.array(inquiryLine), next: z.string().optional() }),
})

export const readQueue = operation({
  name: 'readQueue',
  route: 'GET /api/inquiries/queue',
  summary: '本单位待办，先到期的在前；协办的另列',
  callers: ['officer', 'lead', 'dispatcher', 'supervisor'],
  county: true,
  alike: true,
  query: z.strictObject({
    /** 待办、协办、已答复、已办结. */
    show: z.enum(queueShelves).default('open'),
    /** For a dispatcher or supervisor: another department's queue instead of the triage desk's; for a county's desk one below it. */
    department: departmentId.optional(),
    after: z.string().max(400).optional(),
    /** Only those in which these words stand, or whose code has them. */
    words: z.string().trim().min(1).max(queueWordsMost).optional(),
  }),
  reply: z.object({
    department: z.string(),
    counts: z.object({
      open: z.number(),
      near: z.number(),
      overdue: z.number(),
      /** Applications whose receipt both sides have not confirmed yet. */
      unconfirmed: z.number().optional(),
      /** 暂计超期: those of them that would be late, had the limit run from the day they were sent. */
      unconfirmedLate: z.number().optional(),
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
  county: true,
  params: id,
  reply: shown,
  problems: ['not-found', 'not-allowed'],
})
