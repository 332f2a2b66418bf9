import * as z from 'zod'
import type { Role } from '../../people/role'
import { accountSize } from '../../people/words'
import { deskSizes, mostBasis, mostExtension } from '../deskWords'
import { attachments, basisLine, departmentId, step, version } from './contractParts'
import { disclosureAnswer } from '../case/disclosureAnswer'
import { words } from './freeText'

const staffOfDepartment = ['officer', 'lead'] as const satisfies readonly Role[]
const signers = ['lead', 'supervisor'] as const satisfies readonly Role[]

const replyWords = z.strictObject({
  text: words(deskSizes.reply, '答复内容'),
  basis: z.array(basisLine).max(mostBasis).default([]),
  attachments,
  /** Findings of the quality gate that are overridden, each with the reason. */
  overrides: z
    .array(z.strictObject({ finding: z.string().min(1).max(40), reason: words(deskSizes.override, '保留的理由') }))
    .max(10)
    .default([]),
  /** For an application for disclosure: which answer it is, on what ground, and where it is reviewed. */
  answer: disclosureAnswer.optional(),
  version,
})

export const returnInquiry = step(
  'returnInquiry',
  'return',
  '退回：收到 2 个工作日内，指明应由哪个单位办理和依据',
  staffOfDepartment,
  z.strictObject({
    department: departmentId,
    reason: words(deskSizes.returnReason, '理由'),
    /** What the other department's competence rests on: a provision, a duty, a list of powers. */
    basis: words(deskSizes.returnBasis, '依据'),
    version,
  }),
)
export const contributeToInquiry = step(
  'contributeToInquiry',
  'contribution',
  '协办意见',
  staffOfDepartment,
  z.strictObject({ text: words(deskSizes.contribution, '协办意见'), version }),
)
export const claimInquiry = step('claimInquiry', 'claim', '接办', staffOfDepartment, z.strictObject({ version }))
export const handOverInquiry = step(
  'handOverInquiry',
  'hand-over',
  '移交给本单位另一位经办人',
  staffOfDepartment,
  z.strictObject({
    /** The colleague's account, as they sign in with it. */
    to: z.string().min(accountSize.least).max(accountSize.most),
    reason: words(deskSizes.handOver, '移交说明').optional(),
    version,
  }),
)
export const consultOthers = step(
  'consultOthers',
  'consultation',
  '征求意见：计时暂停',
  staffOfDepartment,
  z.strictObject({
    whom: words(deskSizes.whom, '征求谁的意见'),
    reason: words(deskSizes.consultation, '理由'),
    version,
  }),
)
export const resumeHandling = step(
  'resumeHandling',
  'resumption',
  '恢复办理：继续计时',
  staffOfDepartment,
  z.strictObject({ text: words(deskSizes.opinion, '征求到的意见').optional(), version }),
)
export const requestCorrection = step(
  'requestCorrection',
  'correction-request',
  '通知补正：一次说清要补什么，计时暂停',
  staffOfDepartment,
  z.strictObject({ reason: words(deskSizes.correctionAsked, '要补正的内容'), version }),
)
export const draftReply = step('draftReply', 'draft', '存下答复稿，不送审', staffOfDepartment, replyWords)
export const submitForReview = step('submitForReview', 'review', '送审答复', staffOfDepartment, replyWords)
export const askExtension = step(
  'askExtension',
  'extension-request',
  '申请延期',
  staffOfDepartment,
  z.strictObject({
    amount: z.number().int().min(1).max(mostExtension),
    reason: words(deskSizes.extension, '理由'),
    version,
  }),
)

// Whoever signs.
export const signReply = step('signReply', 'signature', '签发：答复发给提问人', signers, z.strictObject({ version }))
export const sendBackReply = step(
  'sendBackReply',
  'revision',
  '退改：写明要改什么；起草人也可以自己收回',
  ['officer', 'lead', 'supervisor'],
  z.strictObject({ reason: words(deskSizes.sendBack, '要改的内容'), version }),
)
export const grantExtension = step(
  'grantExtension',
  'extension',
  '批准延期：提问人会收到理由和新的日期',
  signers,
  z.strictObject({ version }),
)
export const refuseExtension = step(
  'refuseExtension',
  'extension-refusal',
  '不批准延期',
  signers,
  z.strictObject({ reason: words(deskSizes.refusal, '理由'), version }),
)
