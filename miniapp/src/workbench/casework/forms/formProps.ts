import type { InquiryView } from '@shared/inquiries/view'

/** What every form on a case works with. */
export interface FormProps {
  inquiry: InquiryView
  /** Fetches the case as it is now. */
  onLook: () => void
  /** Sent, or put aside. */
  onDone: () => void
}
