import type { InquiryView } from '@shared/inquiries/view'

const longest = 500

/** What the citizen wrote, as far as a question may be long. */
export const asQuestion = ({ text }: InquiryView) => text.slice(0, longest)
