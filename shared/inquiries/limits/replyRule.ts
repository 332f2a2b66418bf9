import type { Channel } from '../case/channel'
import type { InquiryKind } from '../case/inquiry'

/** Consultations are promised in fewer days than complaints and suggestions; applications for disclosure have a law. */
const byKind: Record<InquiryKind, string> = {
  consultation: 'consultation-reply',
  complaint: 'complaint-reply',
  suggestion: 'complaint-reply',
  disclosure: 'disclosure-reply',
}

/** Whoever calls is answered within the limit of the hotline, whatever the call is about; for disclosure the law holds at every door. */
const byPhone: readonly Channel[] = ['hotline', 'phone']

/** The id of the rule that a case is answered by, as its kind and its door say. */
export const replyRule = (kind: InquiryKind, channel: Channel): string =>
  kind !== 'disclosure' && byPhone.includes(channel) ? 'hotline-reply' : byKind[kind]
