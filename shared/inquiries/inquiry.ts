import * as z from 'zod'
import { outgoing } from '../outbox'
import { event } from './event'
import { statuses } from './status'

export const inquiryKind = z.enum(['consultation', 'complaint', 'suggestion'])
export type InquiryKind = z.infer<typeof inquiryKind>
export const kindNames: Record<InquiryKind, string> = { consultation: '咨询', complaint: '投诉', suggestion: '建议' }

/** The clock of one inquiry: the rule and its basis are copied in, so that a later change of rules moves no one's date. */
export const clock = z.object({
  ruleId: z.string(),
  amount: z.number(),
  unit: z.enum(['workingDay', 'calendarDay', 'hour']),
  basis: z.object({ kind: z.enum(['法定', '本市约定']), title: z.string(), article: z.string().optional() }),
  startedAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  dueDate: z.string(),
  /** The due date crosses into a year whose holidays have not been announced. */
  provisional: z.boolean(),
  explanation: z.string(),
})
export type Clock = z.infer<typeof clock>

const unit = z.object({ id: z.string(), name: z.string() })

/** 选登: the edited copy that anyone may read. */
export const publication = z.object({
  question: z.string(),
  reply: z.string(),
  department: z.string(),
  publishedAt: z.iso.datetime(),
})

/** 咨询诉求: one item with its whole history, version and unsent messages. */
export const inquiry = z.object({
  id: z.string(),
  version: z.number().int(),
  citizen: z.string(),
  kind: inquiryKind,
  text: z.string(),
  area: z.string().optional(),
  contact: z.object({ name: z.string().optional(), phone: z.string().optional() }),
  /** The citizen agreed, separately, that question and reply may be published without personal data. */
  publishable: z.boolean(),
  status: z.enum(statuses),
  department: unit,
  routeReason: z.string(),
  clock,
  submittedAt: z.iso.datetime(),
  repliedAt: z.iso.datetime().optional(),
  events: z.array(event),
  publication: publication.optional(),
  outbox: z.array(outgoing),
})
export type Inquiry = z.infer<typeof inquiry>
