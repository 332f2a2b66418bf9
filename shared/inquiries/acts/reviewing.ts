import { triageDesk } from '../../departments/department'
import type { Caller } from '../../people/caller'
import { Problem } from '../../problem'
import type { Moment } from '../limits/clocks'
import { type DisclosureAnswer, requireWholeAnswer } from '../case/disclosureAnswer'
import type { Inquiry } from '../case/inquiry'
import type { Said } from '../case/said'
import { by } from './step'
import { moved } from '../moved'

export interface Words {
  text: string
  basis: string[]
  attachments: string[]
  overrides: { finding: string; reason: string }[]
  /** For an application for disclosure. */
  answer?: DisclosureAnswer | undefined
}

/** 起草: kept with the case, so that a colleague can go on; the history begins when it is handed in. */
export const drafted = (inquiry: Inquiry, words: Words, caller: Caller, { at }: Moment): Inquiry => ({
  ...inquiry,
  draft: { by: by(caller), at, ...words },
})

/** 送审: the draft goes to the department's lead. @throws Problem 'bad-input' for a refusal without ground and remedies. */
export function reviewRequested(inquiry: Inquiry, words: Words, caller: Caller, moment: Moment): Inquiry {
  const { text, attachments, overrides, answer } = words
  requireWholeAnswer(inquiry.kind, answer)
  const event = {
    type: 'reviewRequested',
    at: moment.at,
    by: by(caller),
    department: inquiry.department,
    text,
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(overrides.length > 0 ? { overrides } : {}),
    ...(answer ? { answer } : {}),
  } as const
  return drafted(moved(inquiry, 'submitForReview', event, moment), words, caller, moment)
}

/** 退改: back to the officer, with what is to be better. The draft stays. */
export const sentBack = (inquiry: Inquiry, reason: string, caller: Caller, moment: Moment): Inquiry =>
  moved(inquiry, 'sendBack', { type: 'sentBack', at: moment.at, by: by(caller), reason }, moment)

/**
 * 签发: the lead signs what another has drafted, and it is the department's formal reply to one person 答复. 督办 ends with
 * it, whoever was merged in is told too. @throws Problem 'bad-input' for a refusal without ground and remedies.
 */
export function signed(inquiry: Inquiry, caller: Caller, moment: Moment): Inquiry {
  const { draft } = inquiry
  if (!draft) throw new Problem('not-now', '没有送审的答复')
  requireWholeAnswer(inquiry.kind, draft.answer)
  const { at } = moment
  const onBehalf = caller.role === 'supervisor'
  const event = {
    type: 'replied',
    at,
    by: by(caller),
    department: inquiry.department,
    text: draft.text as Said,
    basis: draft.basis,
    ...(draft.attachments.length > 0 ? { attachments: draft.attachments } : {}),
    ...(draft.answer ? { answer: draft.answer } : {}),
    draftedBy: draft.by,
    ...(onBehalf ? { onBehalf } : {}),
    clock: { type: 'stopped', at },
  } as const
  const who = inquiry.department.id === triageDesk.id ? '分办台' : inquiry.department.name
  return moved(inquiry, 'sign', event, moment, {
    title: `${who}答复了你`,
    text: `编号 ${inquiry.id}，打开就能看到答复，也可以评价。`,
  })
}
