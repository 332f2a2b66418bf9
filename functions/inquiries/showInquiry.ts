import { asApart } from '@shared/inquiries/acts/itself/recount'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { viewOf } from '@shared/inquiries/showing/show'
import { standingOf } from '@shared/inquiries/showing/standing'
import type { InquiryView } from '@shared/inquiries/view'
import type { Caller } from '@shared/people/caller'
import type { CaseRoom } from './caseRoom'
import { goesOnIn } from './goesOnIn'
import { withTexts } from './texts'

/** The case for one caller, with the words that lie beside it; one that was merged shows the reply of the case it went into. */
export async function showInquiry(
  inquiry: Inquiry,
  caller: Caller,
  { inquiries, texts, moment, reference }: CaseRoom,
): Promise<{ inquiry: InquiryView }> {
  const shown = viewOf(asApart(await withTexts(inquiry, texts), moment), caller, moment)
  const reviewBody = shown.kind === 'disclosure' ? reference.reviewBody(inquiry.department.id) : undefined
  const view = reviewBody === undefined || caller.role === 'citizen' ? shown : { ...shown, reviewBody }
  const main = await goesOnIn(inquiry, inquiries)
  if (!main) return { inquiry: view }
  if (!main.repliedAt) return { inquiry: { ...view, together: together(main, moment) } }
  const { reply } = viewOf(await withTexts(main, texts), caller, moment)
  return { inquiry: { ...view, ...(reply ? { reply } : {}) } }
}

/** Of the case that goes on no more than anyone with its code may see, and not even that code. */
const together = (main: Inquiry, { at, calendar }: CaseRoom['moment']) => ({
  department: main.department.name,
  dueDate: main.clock.dueDate,
  standing: standingOf(main, at, calendar),
})
