import type { Inquiry } from '@shared/inquiries/inquiry'
import { viewOf } from '@shared/inquiries/show'
import type { InquiryView } from '@shared/inquiries/view'
import type { Caller } from '@shared/people/caller'
import type { Desk } from './desk'
import { withTexts } from './texts'

/** The case for one caller, with the words that lie beside it; one that was merged shows the reply of the case it went into. */
export async function showInquiry(
  inquiry: Inquiry,
  caller: Caller,
  { inquiries, texts, moment }: Desk,
): Promise<{ inquiry: InquiryView }> {
  const view = viewOf(await withTexts(inquiry, texts), caller, moment)
  if (!inquiry.mergedInto) return { inquiry: view }
  const main = await inquiries.get(inquiry.mergedInto)
  if (!main?.repliedAt) return { inquiry: view }
  const { reply } = viewOf(await withTexts(main, texts), caller, moment)
  return { inquiry: { ...view, ...(reply ? { reply } : {}) } }
}
