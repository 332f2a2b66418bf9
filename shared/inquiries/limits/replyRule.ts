import type { Channel } from '../case/channel'
import type { Inquiry, InquiryKind } from '../case/inquiry'

/** Consultations are promised in fewer days than complaints and suggestions; applications for disclosure have a law. */
const byKind: Record<InquiryKind, string> = {
  consultation: 'consultation-reply',
  complaint: 'complaint-reply',
  suggestion: 'complaint-reply',
  disclosure: 'disclosure-reply',
}

/** Whoever calls is answered within the limit of the hotline, whatever the call is about; for disclosure the law holds at every door. */
const byPhone: readonly Channel[] = ['hotline', 'phone']

/**
 * The id of the rule that a case is answered by, as its kind and its door say; what mends a published thing has its own (本市约定), and
 * so has one's own record: the law says that it is corrected, and not within how many days (政府信息公开条例 第四十一条).
 */
export function replyRule(kind: InquiryKind, channel: Channel, mends?: Inquiry['mends']): string {
  if (kind === 'disclosure') return byKind[kind]
  if (mends) return mends.thing === 'ownRecord' ? 'record-reply' : 'mending-reply'
  return byPhone.includes(channel) ? 'hotline-reply' : byKind[kind]
}
