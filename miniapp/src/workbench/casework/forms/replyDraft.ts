import { deskSizes } from '@shared/inquiries/deskWords'
import { longEnough } from '@shared/size'
import type { InquiryView } from '@shared/inquiries/view'

/** A reply being written on this device. `basis`: one provision a line; `at`: when it was last touched. */
export interface ReplyDraft {
  text: string
  basis: string
  attachments: string[]
  overrides: { finding: string; reason: string }[]
  /** For an application for disclosure. */
  answer?: NonNullable<InquiryView['draft']>['answer']
  /** For an application to have one's own record corrected. */
  record?: NonNullable<InquiryView['draft']>['record']
  /** Why a supporting department that has said nothing is waited for no more. */
  lackingReason?: string
  at: string
}

export const blankReply: ReplyDraft = { text: '', basis: '', attachments: [], overrides: [], at: '' }

/** The draft that lies with the case, written on another device or by a colleague. */
export function withTheCase({ draft }: InquiryView): ReplyDraft | undefined {
  if (!draft) return undefined
  const { text, basis, attachments, overrides, answer, record, at } = draft
  const decided = { ...(answer ? { answer } : {}), ...(record ? { record } : {}) }
  return { text, basis: basis.join('\n'), attachments, overrides, ...decided, at }
}

export const basisLines = ({ basis }: ReplyDraft) => basis.split('\n').flatMap((line) => line.trim() || [])

/** What is sent of it; `overrides` only where there are any. */
export const sentOf = (draft: ReplyDraft) => ({
  text: draft.text,
  basis: basisLines(draft),
  attachments: draft.attachments,
  overrides: draft.overrides.filter(({ reason }) => longEnough(reason, deskSizes.override)),
  ...(draft.answer ? { answer: draft.answer } : {}),
  ...(draft.record ? { record: draft.record } : {}),
})

/** Written anew, as a change made now. */
export const touched = (draft: ReplyDraft, change: Partial<ReplyDraft>): ReplyDraft => ({
  ...draft,
  ...change,
  at: new Date().toISOString(),
})
