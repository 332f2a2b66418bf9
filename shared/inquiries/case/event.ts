import * as z from 'zod'
import { clockRule } from '../../deadlines/clockEvent'
import { channel } from './channel'
import { recordAnswer } from '../reply/recordAnswer'
import { disclosureAnswer } from './disclosureAnswer'
import { unit, what } from './happened/eventBase'
import { moveAsked, moveRefused } from './happened/moveEvents'
import { contributedEvent, partChanged, partReturned, partsDue, splitEvent } from './happened/partEvents'
import { tellingWays, withdrawalWays } from '../deskWords'
import { identityStages } from '../identity/identityWords'
import { feeCounted } from '../disclosure/feeCounted'
import { openings } from '../disclosure/decisionWords'
import { opinionLimit } from './opinionLimit'
import { said } from './said'
import { erasable, erasureCauses } from './erasable'
import { heldCauses } from '../../safety/words'
import { contactParts } from '../words'

/** What happened to an inquiry, appended and never edited. No contact details in here. */
export const event = z.discriminatedUnion('type', [
  /** The question itself stays with the case; `asked` is its digest, so that a changed one is found out. Its salt is the event's, and in older events its own. */
  z.object({
    ...what('submitted'),
    channel: channel.optional(),
    asked: z.object({ salt: z.string().optional(), digest: z.string() }).optional(),
    /** 身份证明 as it came with an application; absent from those of before it was asked for. */
    identity: z.enum(identityStages).optional(),
  }),
  z.object({ ...what('accepted') }),
  /** 不予受理, with the proper channel 告知渠道. */
  z.object({ ...what('declined'), reason: said, channel: said }),
  /** 双方确认收到 (政府信息公开条例 第三十一条): starts the clock. */
  z.object({
    ...what('confirmed'),
    /** By a call: when, and the last four digits of the number. Absent where the applicant tapped it. */
    call: z.object({ at: z.iso.datetime(), ending: z.string() }).optional(),
  }),
  /** 身份证明 handed in: how many photos. Which ones they are stands beside the history, and goes. */
  z.object({ ...what('identityProven'), photos: z.number().int() }),
  /** 核对身份证明: `paper`: the document itself was looked at, or its copy in a letter. `reason`: what is missing. */
  z.object({
    ...what('identityChecked'),
    accepted: z.boolean(),
    paper: z.literal(true).optional(),
    reason: said.optional(),
  }),
  /** `succeeds`: the unit that was retired, where its work went to another. */
  z.object({ ...what('assigned'), to: unit, reason: said, succeeds: unit.optional() }),
  splitEvent,
  contributedEvent,
  partReturned,
  partChanged,
  /** `from` had it since `heldSince`; `returns` counts this one; from the third on it goes to the triage desk. */
  z.object({
    ...what('returned'),
    from: unit,
    to: unit,
    reason: said,
    basis: said.optional(),
    named: unit.optional(),
    heldSince: z.iso.datetime().optional(),
    workingDaysHeld: z.number().int().optional(),
    returns: z.number().int().optional(),
    /** 协办 that goes on. */
    supporting: z.array(unit).optional(),
  }),
  moveAsked,
  moveRefused,
  z.object({ ...what('disputed'), from: unit, reason: said, supporting: z.array(unit).optional() }),
  z.object({ ...what('claimed'), department: unit }),
  z.object({ ...what('handedOver'), to: unit, reason: said.optional() }),
  z.object({
    ...what('consulted'),
    whom: said,
    reason: said,
    limit: opinionLimit.optional(),
    arrivesOn: z.string().optional(),
  }),
  z.object({ ...what('resumed'), text: said.optional() }),
  /** `until`: the reasonable time that the law wants named, of an application for disclosure. */
  z.object({
    ...what('correctionRequested'),
    reason: said,
    /** Whoever does not sign in was told so by a person. */
    told: z.enum(tellingWays).optional(),
    until: z.string().optional(),
    /** The same in working days: a holiday notice that comes later gives the applicant more. */
    days: z.number().int().optional(),
    /** Counted into a year without its holiday notice: it may become later. */
    provisional: z.boolean().optional(),
  }),
  z.object({ ...what('corrected'), text: said, attachments: z.array(z.string()).optional() }),
  /** 收费通知 of an application for disclosure (政府信息公开条例 第四十二条): how much and how it is counted, how and by when it is paid. */
  z.object({
    ...what('feeAsked'),
    text: said,
    told: z.enum(tellingWays).optional(),
    fee: feeCounted,
    until: z.string(),
    provisional: z.boolean().optional(),
  }),
  /** 已缴费: on the day the clock begins anew from. */
  z.object({ ...what('feePaid'), paidOn: z.string(), receipt: z.string() }),
  z.object({
    ...what('reviewRequested'),
    department: unit,
    text: said,
    attachments: z.array(z.string()).optional(),
    /** Findings of the quality gate that the drafter overrode, each with the reason. */
    overrides: z.array(z.object({ finding: z.string(), reason: z.string() })).optional(),
    answer: disclosureAnswer.optional(),
    record: recordAnswer.optional(),
    /** 协办单位 that had said nothing by then, and why they are waited for no more. */
    lacking: z.array(unit).optional(),
    lackingReason: said.optional(),
  }),
  z.object({ ...what('sentBack'), reason: said }),
  /** 答复: signed by `by`, written by `draftedBy`. `onBehalf`: signed by the supervisor in place of a lead 代签. */
  z.object({
    ...what('replied'),
    department: unit,
    text: said,
    basis: z.array(z.string()),
    attachments: z.array(z.string()).optional(),
    /** Which answer it is, to an application for disclosure. */
    answer: disclosureAnswer.optional(),
    /** What came of an application to have one's own record corrected. */
    record: recordAnswer.optional(),
    /** 转为主动公开: by when what was given is to be open to everybody. */
    openBy: z.string().optional(),
    draftedBy: unit.optional(),
    onBehalf: z.boolean().optional(),
  }),
  /** 同步审查 raised again: another applicant asked for the same (第四十四条), or a year has passed (第十八条). */
  z.object({ ...what('openingRaised'), because: z.string(), asked: z.string().optional(), dueDate: z.string() }),
  z.object({
    ...what('openingJudged'),
    judged: z.enum(openings),
    reason: said.optional(),
    openBy: z.string().optional(),
  }),
  /** 已主动公开: where everybody finds it now. */
  z.object({ ...what('opened'), where: z.string() }),
  /** 公开稿, handed in for a signature; the wording itself is with the item. `reason`: why what was open is changed. */
  z.object({ ...what('openingProposed'), reason: said.optional() }),
  z.object({ ...what('openingRefused'), reason: said }),
  /** 转主动公开: signed, and open to everybody from here on. */
  z.object({ ...what('openingSigned'), title: z.string(), where: z.string(), again: z.literal(true).optional() }),
  z.object({ ...what('openingWithdrawn'), reason: said }),
  z.object({ ...what('extensionAsked'), amount: z.number().int(), reason: said }),
  z.object({
    ...what('extended'),
    amount: z.number().int(),
    unit: clockRule.shape.unit,
    reason: said,
    dueDate: z.iso.date(),
  }),
  z.object({ ...what('extensionRefused'), reason: said }),
  z.object({ ...what('reminded') }),
  z.object({ ...what('supervised'), reason: said }),
  z.object({ ...what('merged'), into: z.string(), reason: said }),
  z.object({ ...what('absorbed'), other: z.string(), citizen: z.string().optional() }),
  /** 撤销并单: `answered`: the other case had its reply, which whoever asked here could read as theirs. */
  z.object({
    ...what('unmerged'),
    from: z.string(),
    to: unit,
    reason: said,
    answered: z.literal(true).optional(),
  }),
  z.object({ ...what('released'), other: z.string() }),
  /** `to`: handed there anew, out of the hands it was in; those from before that stand with them until handed out. */
  z.object({ ...what('parted'), from: z.string(), to: unit.optional() }),
  z.object({ ...what('supplemented'), text: said, attachments: z.array(z.string()).optional() }),
  /** `recorded`: written down for whoever does not sign in: how they said so, on which day; `reason`: what shows it. */
  z.object({
    ...what('withdrawn'),
    recorded: z.object({ how: z.enum(withdrawalWays), on: z.string() }).optional(),
    reason: said.optional(),
    attachments: z.array(z.string()).optional(),
  }),
  /** 视为放弃: not corrected by then (政府信息公开条例 第三十条), or `unpaid`. */
  z.object({ ...what('abandoned'), until: z.string(), unpaid: z.literal(true).optional() }),
  /** Those asked kept silent past their limit, and the department decides (政府信息公开条例 第三十二条、第三十四条). */
  z.object({ ...what('opinionLapsed'), reason: z.string() }),
  z.object({ ...what('rated'), stars: z.number().int(), comment: said.optional() }),
  /** `about`: the 协办单位 whose part it is about, asked anew until `partsDue`. */
  z.object({ ...what('redone'), reason: said, about: z.array(unit).optional(), partsDue: partsDue.optional() }),
  z.object({ ...what('closed') }),
  /** 更正: which of the two, and neither value: those stand beside the history, and go. `recorded`: how whoever does not sign in said so. */
  z.object({
    ...what('contactCorrected'),
    what: z.array(z.enum(contactParts)),
    recorded: z.object({ how: z.enum(withdrawalWays) }).optional(),
    reason: said.optional(),
  }),
  z.object({ ...what('consented') }),
  z.object({ ...what('consentWithdrawn') }),
  /** The proposed copy itself is with the item, for it may have to disappear. */
  z.object({ ...what('publicationProposed') }),
  z.object({ ...what('publicationSigned'), department: unit }),
  z.object({ ...what('publicationRefused'), reason: said }),
  z.object({ ...what('published') }),
  /** 选登核对: `basis` is what the published reply rests on now. */
  z.object({ ...what('publicationConfirmed'), basis: z.array(z.string()) }),
  z.object({ ...what('publicationTakenDown'), reason: said }),
  /** 内容先由人看: why, and which sorts of words; never the words themselves. */
  z.object({
    ...what('heldBack'),
    because: z.enum(heldCauses),
    found: z.array(z.string()),
    /** Which step WeChat was asked about, so that the same answer twice is one. */
    step: z.number().int().optional(),
  }),
  /** 核看: a person looked. What is not fine is answered all the same, and is never published. */
  z.object({ ...what('looked'), fine: z.boolean(), reason: said.optional() }),
  /** 机构调整: it goes on as it stands, with whoever has the work of its unit now; `by` retired the unit. */
  z.object({ ...what('succeeded'), to: unit, reason: z.string(), succeeds: unit.optional() }),
  /** 经办人离岗: whoever had it in hand left the unit or the duty; `to`: the colleague who goes on, absent where it waits for anybody of the unit. */
  z.object({ ...what('letGo'), from: unit, to: unit.optional() }),
  /** The due date moved because the calendar did; `reason` says from when to when. */
  z.object({ ...what('recounted'), reason: z.string(), dueDate: z.iso.date() }),
  /** 个人信息保护法 第四十七条: what of the asker was deleted, because its time was over or the asker closed the account. */
  z.object({ ...what('erased'), what: z.array(z.enum(erasable)), because: z.enum(erasureCauses) }),
])
export type Event = z.infer<typeof event>
export type EventOf<T extends Event['type']> = Extract<Event, { type: T }>
export type EventType = Event['type']
