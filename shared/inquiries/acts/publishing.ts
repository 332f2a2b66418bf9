import type { Caller } from '../../people/caller'
import { Problem } from '../../problem'
import { requireNoPersonalData } from '../../redaction/requireNoPersonalData'
import type { Moment } from '../limits/clocks'
import type { Inquiry } from '../case/inquiry'
import { by } from './step'
import { moved } from '../moved'

/** 同意选登: separate from asking, and given or taken back at any time (个人信息保护法 第十五条、第二十五条). */
export const consented = (inquiry: Inquiry, caller: Caller, moment: Moment): Inquiry =>
  moved(inquiry, 'grantConsent', { type: 'consented', at: moment.at, by: by(caller) }, moment)

/** 撤回同意: the copy disappears, published or proposed; the history keeps only that it happened. */
export function consentWithdrawn(inquiry: Inquiry, caller: Caller, moment: Moment): Inquiry {
  const event = { type: 'consentWithdrawn', at: moment.at, by: by(caller) } as const
  return moved(inquiry, 'withdrawConsent', event, moment)
}

export interface Copy {
  question: string
  reply: string
}

/** 提出选登: an editor's own wording of question and reply, without personal data, for the department to sign. */
export function publicationProposed(inquiry: Inquiry, copy: Copy, caller: Caller, moment: Moment): Inquiry {
  requireNoPersonalData(copy.question)
  requireNoPersonalData(copy.reply)
  const event = { type: 'publicationProposed', at: moment.at, by: by(caller) } as const
  return {
    ...moved(inquiry, 'proposePublication', event, moment),
    proposal: { ...copy, by: by(caller), at: moment.at },
  }
}

/** The department's signature, of two. */
export function publicationSigned(inquiry: Inquiry, caller: Caller, moment: Moment): Inquiry {
  const { proposal, department } = inquiry
  if (!proposal) throw new Problem('not-now', '没有待签的选登稿')
  const event = { type: 'publicationSigned', at: moment.at, by: by(caller), department } as const
  return moved(inquiry, 'signPublication', event, moment)
}

export function publicationRefused(inquiry: Inquiry, reason: string, caller: Caller, moment: Moment): Inquiry {
  const event = { type: 'publicationRefused', at: moment.at, by: by(caller), reason } as const
  return moved(inquiry, 'refusePublication', event, moment)
}

/** 选登: the editor's signature, the second of two; anyone may read the copy from now on. */
export function published(inquiry: Inquiry, caller: Caller, moment: Moment): Inquiry {
  const { proposal } = inquiry
  if (!proposal?.signedBy) throw new Problem('not-now', '单位还没有签，不能公开')
  const { question, reply } = proposal
  // Proposed under yesterday's rules, it is public under today's.
  requireNoPersonalData(question)
  requireNoPersonalData(reply)
  return moved(inquiry, 'publish', { type: 'published', at: moment.at, by: by(caller) }, moment, {
    title: '你的问题和答复已经公开',
    text: `编号 ${inquiry.id}，公开的内容不含你的个人信息，你可以随时撤回。`,
  })
}
