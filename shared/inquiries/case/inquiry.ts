import * as z from 'zod'
import { outgoing } from '../../outbox'
import { channel } from './channel'
import { clock } from './clock'
import { disclosureAnswer } from './disclosureAnswer'
import { event } from './event'
import { identity } from './identity'
import { openedInformation, openingDraft } from './opened'
import { said } from './said'
import { openingStages } from '../disclosure/decisionWords'
import { mendedThings, mendedTitleMost } from '../mendedWords'
import { recordAnswer } from '../reply/recordAnswer'
import { heldCauses } from '../../safety/words'
import { applicantKinds, disclosureForms, inquiryKinds, statuses } from '../words'

export const inquiryKind = z.enum(inquiryKinds)
export type InquiryKind = z.infer<typeof inquiryKind>

export const disclosureForm = z.enum(disclosureForms)
export type DisclosureForm = z.infer<typeof disclosureForm>

export const applicant = z.enum(applicantKinds)
/** 纠错: the published thing that somebody holds to be wrong, as its page named it. */
export const mended = z.strictObject({
  thing: z.enum(mendedThings),
  id: z.string().min(1).max(200),
  title: z.string().trim().min(1).max(mendedTitleMost),
  /** The unit that published it, by its name. */
  by: z.string().max(60).optional(),
})
export type Mended = z.infer<typeof mended>

export const unit = z.object({ id: z.string(), name: z.string() })
export type Unit = z.infer<typeof unit>

/** 选登: the edited copy that anyone may read. */
export const publication = z.object({
  question: z.string(),
  reply: z.string(),
  department: z.string(),
  publishedAt: z.iso.datetime(),
  /** What it rests on since it was last confirmed, and when that was; before that the reply's own. */
  basis: z.array(z.string()).optional(),
  confirmedAt: z.iso.datetime().optional(),
})

/** 协办: one supporting department's part, with its own internal limit. */
export const part = z.object({
  department: unit,
  since: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  dueDate: z.iso.date(),
  text: said.optional(),
  contributedAt: z.iso.datetime().optional(),
  /** It gave this back, and the desk decided that it stays with it. */
  settled: z.literal(true).optional(),
  /** 交回: it holds this to be another's, and the desk has not decided yet. */
  returned: z.object({ at: z.iso.datetime(), reason: said, suggested: unit.optional() }).optional(),
})
export type Part = z.infer<typeof part>

const byWhom = { by: unit, at: z.iso.datetime() }

/** 答复稿, being written or under review. */
export const draft = z.object({
  ...byWhom,
  text: said,
  basis: z.array(z.string()),
  attachments: z.array(z.string()),
  overrides: z.array(z.object({ finding: z.string(), reason: z.string() })),
  answer: disclosureAnswer.optional(),
  record: recordAnswer.optional(),
  /** 协办单位 that had said nothing when it was handed in, and why they are waited for no more. */
  lacking: z.object({ units: z.array(unit), reason: said }).optional(),
})
export type Draft = z.infer<typeof draft>

/** 选登稿: proposed by the editor, to be signed by the department's lead. */
export const proposal = z.object({
  ...byWhom,
  question: z.string(),
  reply: z.string(),
  signedBy: unit.optional(),
})

/** 咨询诉求: one item with its whole history, version and unsent messages. */
export const inquiry = z.object({
  id: z.string(),
  version: z.number().int(),
  citizen: z.string(),
  kind: inquiryKind,
  channel: channel.default('miniapp'),
  text: z.string(),
  /** For an application for disclosure. */
  form: disclosureForm.optional(),
  /** 申请人 of the yearly form; a person where it is not said. */
  applicant: applicant.optional(),
  mends: mended.optional(),
  area: z.string().optional(),
  contact: z.object({ name: z.string().optional(), phone: z.string().optional() }),
  /** The citizen agreed, separately, that question and reply may be published without personal data. */
  publishable: z.boolean(),
  status: z.enum(statuses),
  department: unit,
  /** The officer who has it in hand. */
  assignee: unit.optional(),
  /** Since when the department has it. */
  heldSince: z.iso.datetime().optional(),
  routeReason: z.string(),
  /** 主题: as the register names it, else by the department that has the case. */
  topic: z.string().optional(),
  /** The register it was imported from, and its row there. */
  register: z.object({ name: z.string(), row: z.string(), importedAt: z.iso.datetime() }).optional(),
  clock,
  submittedAt: z.iso.datetime(),
  repliedAt: z.iso.datetime().optional(),
  parts: z.array(part).default([]),
  draft: draft.optional(),
  extensionAsked: z.object({ ...byWhom, amount: z.number().int(), reason: said }).optional(),
  supervised: z.object({ ...byWhom, reason: said }).optional(),
  /** 请改派: its unit holds it to be another's, and the desk has not decided yet. */
  moveAsked: z.object({ ...byWhom, reason: said, suggested: unit.optional() }).optional(),
  mergedInto: z.string().optional(),
  /** Others who asked the same, told what this one is told. */
  merged: z.array(z.object({ id: z.string(), citizen: z.string() })).default([]),
  attachments: z.array(z.string()).default([]),
  /** What whoever sent them called those files that have a telling name, by id. */
  fileNames: z.record(z.string(), z.string()).optional(),
  identity: identity.optional(),
  /** A person looks at the words first, or has looked and found that they are nothing to publish. */
  heldBack: z
    .object({
      stands: z.enum(['owed', 'unfit']),
      at: z.iso.datetime(),
      because: z.enum(heldCauses),
      found: z.array(z.string()),
    })
    .optional(),
  /** What was added later sounds as if somebody may be in danger: in which words staff are told so, and by which event. Its own words may lie beside the case, where no list reads them. */
  inDanger: z.object({ told: z.string(), event: z.number().int() }).optional(),
  /** 关注: other citizens who follow its progress, by id. */
  followers: z.array(z.string()).optional(),
  events: z.array(event),
  /** 同步审查 as it stands: to be opened by a day, to be judged again by a day, judged on a day, or open to everybody. */
  opening: z
    .object({
      stands: z.enum(openingStages),
      /** 'YYYY-MM-DD': by when; for what is not opened, when it is looked at again. */
      dueDate: z.string(),
      where: z.string().optional(),
    })
    .optional(),
  openingDraft: openingDraft.optional(),
  opened: openedInformation.optional(),
  proposal: proposal.optional(),
  /** The wording that the department did not agree to: the editor goes on from it. */
  refusedWording: z.object({ question: z.string(), reply: z.string() }).optional(),
  publication: publication.optional(),
  /** Whoever asked has closed their account: nobody reads here what is answered. */
  askerLeft: z.literal(true).optional(),
  /** What of it was deleted still lies beside it. */
  erasing: z.literal(true).optional(),
  outbox: z.array(outgoing),
})
export type Inquiry = z.infer<typeof inquiry>
