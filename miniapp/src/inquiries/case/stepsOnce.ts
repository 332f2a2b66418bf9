import type { InquiryView } from '@shared/inquiries/view'

/** The history of a case for its page, on which nothing is said twice. */
export function stepsOnce(inquiry: InquiryView): InquiryView['timeline'] {
  const said = new Set([
    inquiry.routeReason,
    inquiry.redo?.reason,
    inquiry.rating?.comment,
    inquiry.text,
    inquiry.draft?.text,
    inquiry.supervised?.reason,
  ])
  return inquiry.timeline.map((step) => {
    const { text, ...bare } = step
    return step.apart || said.has(text) ? bare : step
  })
}
