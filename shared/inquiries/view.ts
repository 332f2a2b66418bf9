import * as z from 'zod'
import type { Caller } from '../people/caller'
import { maySeeContact } from './access'
import { headline } from './event'
import { clock, type Inquiry, inquiryKind, publication } from './inquiry'
import { redacted } from './redaction'
import { type Action, actions, may, statuses } from './status'

/** How the clock stands at reading; never stored. */
export const standing = z.object({
  kind: z.enum(['onTime', 'near', 'overdue', 'closedOnTime', 'closedLate', 'stopped']),
  /** 「还有 3 个工作日」「超过答复期限 2 个工作日」 */
  words: z.string(),
})
export type Standing = z.infer<typeof standing>

const step = z.object({ at: z.iso.datetime(), title: z.string(), text: z.string().optional(), by: z.string() })

/** One line of a list: nothing that identifies the citizen. */
export const inquiryLine = z.object({
  id: z.string(),
  kind: inquiryKind,
  excerpt: z.string(),
  status: z.enum(statuses),
  department: z.string(),
  dueDate: z.string(),
  standing,
  submittedAt: z.iso.datetime(),
})
export type InquiryLine = z.infer<typeof inquiryLine>

/** The whole case as this caller may see it. */
export const inquiryView = z.object({
  id: z.string(),
  /** How many events the viewer has seen; sent back with a change, so that nobody overtakes another unseen. */
  version: z.number(),
  kind: inquiryKind,
  text: z.string(),
  area: z.string().optional(),
  contact: z.object({ name: z.string().optional(), phone: z.string().optional() }).optional(),
  publishable: z.boolean(),
  status: z.enum(statuses),
  department: z.object({ id: z.string(), name: z.string() }),
  routeReason: z.string(),
  clock,
  /** The count day by day, for whoever wants to check it. */
  days: z
    .array(z.object({ date: z.string(), counts: z.boolean(), ordinal: z.number().optional(), reason: z.string() }))
    .optional(),
  standing,
  submittedAt: z.iso.datetime(),
  timeline: z.array(step),
  reply: z
    .object({ text: z.string(), basis: z.array(z.string()), department: z.string(), at: z.iso.datetime() })
    .optional(),
  rating: z.object({ stars: z.number(), comment: z.string().optional() }).optional(),
  publication: publication.optional(),
  /** For the editor: question and reply with what gives the citizen away taken out, to begin from. */
  suggestion: z.object({ question: z.string(), reply: z.string() }).optional(),
  /** What this caller may do now, so that a page shows only buttons that work. */
  actions: z.array(z.enum(actions)),
})
export type InquiryView = z.infer<typeof inquiryView>

/** What anyone holding the query code may see: how far it is, never what it says. */
export const progressView = z.object({
  id: z.string(),
  status: z.enum(statuses),
  department: z.string(),
  dueDate: z.string(),
  standing,
  timeline: z.array(z.object({ at: z.iso.datetime(), title: z.string() })),
})

const excerptOf = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

export function lineOf(inquiry: Inquiry, standing: Standing): InquiryLine {
  const { id, kind, status, submittedAt } = inquiry
  return {
    id,
    kind,
    excerpt: excerptOf(inquiry.text),
    status,
    department: inquiry.department.name,
    dueDate: inquiry.clock.dueDate,
    standing,
    submittedAt,
  }
}

export function progressOf(inquiry: Inquiry, standing: Standing): z.infer<typeof progressView> {
  return {
    id: inquiry.id,
    status: inquiry.status,
    department: inquiry.department.name,
    dueDate: inquiry.clock.dueDate,
    standing,
    timeline: inquiry.events.map((one) => ({ at: one.at, title: headline(one) })),
  }
}

/** The case for one caller. `allowed` tells which actions the caller's rights leave open. */
export function viewOf(
  inquiry: Inquiry,
  standing: Standing,
  caller: Caller,
  allowed: (action: Action) => boolean,
): InquiryView {
  const { id, kind, text, area, publishable, status, department, routeReason, clock, submittedAt } = inquiry
  const reply = inquiry.events.findLast((one) => one.type === 'replied')
  const rating = inquiry.events.findLast((one) => one.type === 'rated')
  const { publication } = inquiry
  const possible = actions.filter((action) => may(status, action) && allowed(action))
  return {
    id,
    version: inquiry.events.length,
    kind,
    text,
    ...(area ? { area } : {}),
    ...(maySeeContact(caller, inquiry) ? { contact: inquiry.contact } : {}),
    publishable,
    status,
    department,
    routeReason,
    clock,
    standing,
    submittedAt,
    timeline: inquiry.events.map((one) => ({
      at: one.at,
      title: headline(one),
      by: caller.role === 'citizen' && one.by.id !== caller.id ? '经办人员' : one.by.name,
      ...('reason' in one ? { text: one.reason } : 'text' in one ? { text: one.text } : {}),
    })),
    ...(reply
      ? { reply: { text: reply.text, basis: reply.basis, department: reply.department.name, at: reply.at } }
      : {}),
    ...(rating ? { rating: { stars: rating.stars, ...(rating.comment ? { comment: rating.comment } : {}) } } : {}),
    ...(publication ? { publication } : {}),
    ...(reply && possible.includes('publish')
      ? { suggestion: { question: redacted(inquiry.text), reply: redacted(reply.text) } }
      : {}),
    actions: possible,
  }
}
