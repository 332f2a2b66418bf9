import * as z from 'zod'
import { channel } from './case/channel'
import { disclosureAnswer } from './case/disclosureAnswer'
import { clock } from './case/clock'
import { openedInformation } from './case/opened'
import { applicant, disclosureForm, inquiryKind, mended, publication, unit } from './case/inquiry'
import { actions } from './case/status'
import { openingStages } from './disclosure/decisionWords'
import { identityStages } from './identity/identityWords'
import { recordAnswer } from './reply/recordAnswer'
import { reply, spokenAnswer } from './reply/replyView'
import { urgent } from '../urgent/urgent'
import { standings, statuses } from './words'

/** How the clock stands at reading; never stored. */
export const standing = z.object({
  kind: z.enum(standings),
  /** 「还有 3 个工作日」「超过答复期限 2 个工作日」 */
  words: z.string(),
  /** Its last day. */
  today: z.literal(true).optional(),
})
export type CaseStanding = z.infer<typeof standing>

const step = z.object({
  at: z.iso.datetime(),
  /** The type of the event, e.g. 'returned', for a page that shows some of them differently. */
  type: z.string().optional(),
  title: z.string(),
  text: z.string().optional(),
  /** Its words stand in a place of their own on the page. */
  apart: z.boolean().optional(),
  by: z.string(),
})

/** One line of a list: nothing that identifies the citizen. */
export const inquiryLine = z.object({
  id: z.string(),
  kind: inquiryKind,
  channel: channel.optional(),
  excerpt: z.string(),
  status: z.enum(statuses),
  department: z.string(),
  /** The officer who has it in hand; for staff. */
  assignee: unit.optional(),
  dueDate: z.iso.date(),
  standing,
  /** 督办, and how often it was returned; for staff. */
  supervised: z.boolean().optional(),
  returns: z.number().optional(),
  extensionAsked: z.boolean().optional(),
  /** Its receipt is not confirmed by both sides yet; for staff. */
  unconfirmed: z.boolean().optional(),
  /** 同步审查: what is owed, and by when; for staff. */
  opening: z.object({ stands: z.enum(openingStages), dueDate: z.string() }).optional(),
  /** 选登稿: waits for the department's signature, or signed for the editor; for staff. */
  proposed: z.enum(['unsigned', 'signed']).optional(),
  /** A person looks at its words first, and why; for staff. */
  heldBack: z.string().optional(),
  /** What it sounds like, where somebody may be in danger; for staff. */
  danger: z.string().optional(),
  submittedAt: z.iso.datetime(),
  version: z.number().optional(),
})
export type InquiryLine = z.infer<typeof inquiryLine>

const by = z.object({ at: z.iso.datetime(), by: z.string() })

const countedDay = z.object({
  date: z.string(),
  counts: z.boolean(),
  ordinal: z.number().optional(),
  reason: z.string(),
  kind: z.enum(['起算日', '工作日', '周末', '法定节假日', '调休上班', '自然日', '暂停', '此前']).optional(),
  basis: z.string().optional(),
})

/** The whole case as this caller may see it. */
export const inquiryView = z.object({
  id: z.string(),
  /** How many events the viewer has seen; sent back with a change, so that nobody overtakes another unseen. */
  version: z.number(),
  kind: inquiryKind,
  channel: channel.optional(),
  text: z.string(),
  form: disclosureForm.optional(),
  applicant: applicant.optional(),
  mends: mended.optional(),
  area: z.string().optional(),
  contact: z.object({ name: z.string().optional(), phone: z.string().optional() }).optional(),
  /** Why the name in it is not corrected here. */
  nameStands: z.string().optional(),
  publishable: z.boolean(),
  status: z.enum(statuses),
  department: unit,
  assignee: unit.optional(),
  routeReason: z.string(),
  clock: clock.extend({
    /** In the rule's unit, at reading: the amount with its extensions, gone by, and left (below 0 when over). */
    limit: z.number().optional(),
    used: z.number().optional(),
    remaining: z.number().optional(),
    extendedBy: z.number().optional(),
    paused: z.boolean().optional(),
  }),
  /** The count day by day, for whoever wants to check it. */
  days: z.array(countedDay).optional(),
  standing,
  submittedAt: z.iso.datetime(),
  timeline: z.array(step),
  attachments: z.array(z.string()).optional(),
  /** What those with a telling name are called, by id. */
  fileNames: z.record(z.string(), z.string()).optional(),
  /** A person looks at the words first, or found them nothing to publish, and why; for staff. */
  heldBack: z.object({ stands: z.enum(['owed', 'unfit']), why: z.string() }).optional(),
  /** What it sounds like, where somebody may be in danger; for staff. */
  danger: z.string().optional(),
  /** For whoever asked: whom to call, where what they wrote sounds as if somebody may be in danger. */
  urgent: urgent.optional(),
  /** For whoever asked: somebody of the desk looks at the words first. */
  looking: z.literal(true).optional(),
  /** 身份证明 of an application: for whoever applied, and for staff. Its photos are named to those alone who look at them. */
  identity: z
    .object({
      stands: z.enum(identityStages),
      at: z.iso.datetime(),
      waiting: z.number().optional(),
      missing: z.string().optional(),
      photos: z.array(z.string()).optional(),
    })
    .optional(),
  /** The latest reply, and those before it where there was a redo. */
  reply: reply.optional(),
  earlierReplies: z.array(reply).optional(),
  /** `before`: of a reply that another has taken the place of since. */
  rating: z
    .object({ stars: z.number(), comment: z.string().optional(), before: z.literal(true).optional() })
    .optional(),
  declined: z.object({ reason: z.string(), channel: z.string() }).optional(),
  /** What the citizen is asked to correct, while it waits for that. */
  correction: by.extend({ what: z.string(), until: z.string().optional() }).optional(),
  /** 收费通知: how much, why, how and by when it is paid; and when it was. */
  fee: z
    .object({
      at: z.iso.datetime(),
      yuan: z.number(),
      counted: z.string(),
      basis: z.string(),
      how: z.string(),
      until: z.string(),
      provisional: z.boolean().optional(),
      paidOn: z.string().optional(),
      receipt: z.string().optional(),
    })
    .optional(),
  /** `until`: by when those asked have to answer, where the law says so. */
  consultation: by.extend({ whom: z.string(), reason: z.string(), until: z.string().optional() }).optional(),
  redo: by.extend({ reason: z.string() }).optional(),
  /** 督办, with the supervisor's words; for staff. */
  supervised: by.extend({ reason: z.string() }).optional(),
  /** 请改派: why, and whom its unit suggests, while the desk has not decided; for staff. */
  moveAsked: by.extend({ reason: z.string(), suggested: unit.optional() }).optional(),
  askerLeft: z.object({ phone: z.boolean() }).optional(),
  extensionAsked: by.extend({ amount: z.number(), reason: z.string() }).optional(),
  /** How much an extension may add, in the rule's unit, where one is still possible. */
  extensionMost: z.number().optional(),
  /** 协办 departments and whether they have said it, for whoever asked: it comes in the one reply. */
  supporters: z.array(unit.extend({ said: z.boolean() })).optional(),
  /** 协办 departments and what they said; for staff. */
  parts: z
    .array(
      z.object({
        department: unit,
        dueDate: z.iso.date(),
        standing,
        text: z.string().optional(),
        contributedAt: z.iso.datetime().optional(),
        /** 交回: why, and whom it suggests. */
        returned: z.object({ at: z.iso.datetime(), reason: z.string(), suggested: unit.optional() }).optional(),
      }),
    )
    .optional(),
  /** 退回 so far, and until when this department may still return it, or why not any more; for staff. */
  returns: z.object({ count: z.number(), until: z.string().optional(), over: z.string().optional() }).optional(),
  /** Until when 补正 may be asked for, where the law says so; for staff. */
  askableUntil: z.string().optional(),
  /** 答复稿; for staff. */
  draft: by
    .extend({
      byId: z.string(),
      text: z.string(),
      basis: z.array(z.string()),
      attachments: z.array(z.string()),
      overrides: z.array(z.object({ finding: z.string(), reason: z.string() })),
      answer: disclosureAnswer.optional(),
      record: recordAnswer.optional(),
      lacking: z.object({ units: z.array(z.string()), reason: z.string() }).optional(),
      spoken: spokenAnswer.optional(),
      /** Under review: the last day to sign it or send it back, an internal limit. */
      until: z.string().optional(),
    })
    .optional(),
  /** 同步审查 as it stands; for staff. */
  opening: z.object({ stands: z.enum(openingStages), dueDate: z.string(), where: z.string().optional() }).optional(),
  /** 公开稿, waiting for its signature or sent back; for staff. */
  openingDraft: by
    .extend({
      title: z.string(),
      number: z.string().optional(),
      text: z.string(),
      attachments: z.array(z.string()),
      reason: z.string().optional(),
      sentBack: z.string().optional(),
    })
    .optional(),
  /** What is open to everybody, with its earlier wordings; for staff. */
  opened: openedInformation.optional(),
  /** Where everybody reads it: for whoever applied for it. */
  openTo: z.object({ name: z.string(), title: z.string() }).optional(),
  /** Where this department's answers to applications are reviewed 行政复议机关; for staff. */
  reviewBody: z.string().optional(),
  /** 并单: to which case, and how many others wait for this one; for staff. */
  mergedInto: z.string().optional(),
  /** 并单: how the case stands that goes on, without its code, which belongs to another asker. */
  together: z.object({ department: z.string(), dueDate: z.iso.date(), standing }).optional(),
  merged: z.array(z.string()).optional(),
  proposal: by.extend({ question: z.string(), reply: z.string(), signed: z.boolean() }).optional(),
  publication: publication.optional(),
  /** For whoever makes it public: question and reply with what gives the citizen away taken out, to begin from. */
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
  dueDate: z.iso.date(),
  /** The date may move, though the clock runs: a year counted through has no holiday notice yet. */
  provisional: z.boolean().optional(),
  unissued: z.number().optional(),
  standing,
  timeline: z.array(z.object({ at: z.iso.datetime(), title: z.string() })),
  /** Whether the caller follows it; absent where there is nothing to choose. */
  following: z.boolean().optional(),
})
