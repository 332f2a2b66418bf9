import type { InquiryView } from '@shared/inquiries/view'

/** Steps whose words stand on the page already: the reply in its card, why it was declined or waits in the situation. */
const toldAbove = ({ declined, consultation, status }: InquiryView): ReadonlySet<string> =>
  new Set([
    'replied',
    ...(declined ? ['declined'] : []),
    ...(consultation ? ['consulted'] : []),
    ...(status === 'correcting' ? ['correctionRequested'] : []),
  ])

/** The history of a case for its page, on which nothing is said twice. */
export function stepsOnce(inquiry: InquiryView): InquiryView['timeline'] {
  const above = toldAbove(inquiry)
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
    return (step.type && above.has(step.type)) || said.has(text) ? bare : step
  })
}
