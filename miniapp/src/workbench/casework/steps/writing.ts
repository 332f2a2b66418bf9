import type { InquiryView } from '@shared/inquiries/view'
import type { Offer } from './step'

const begun = (_one: InquiryView, started: boolean) => (started ? '接着写答复' : undefined)

/** 送审: the reply is written and handed in. */
export const handIn: Offer = { action: 'submitForReview', button: '写答复', again: begun }

/** While it cannot be handed in yet. */
export const keepDraft: Offer = { action: 'draft', button: '先写答复稿', again: begun }
