import type { InquiryView } from '@shared/inquiries/view'

/** The receipt of the application waits for a proof of identity that has not come yet. */
export const owesIdentity = ({ identity, clock }: Pick<InquiryView, 'identity' | 'clock'>): boolean =>
  clock.unconfirmed === true && (identity?.stands === 'awaited' || identity?.stands === 'lacking')
