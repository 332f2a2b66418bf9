import type { InquiryView } from '@shared/inquiries/view'

/** What is decided, as far as it is filled in. */
export type DecisionDraft = NonNullable<NonNullable<InquiryView['draft']>['answer']>
