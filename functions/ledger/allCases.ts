import type { Brief } from '@shared/inquiries/history/brief'
import { monthAfter, monthOf } from '@shared/calendar/period'
import { type InquiryBriefs, receivedIn } from './everyBrief'

/** No register reaches further back. */
export const firstMonth = '2000-01'

/** Every case there is, month of receipt after month, so that no table need be scanned; empty months are left out. */
export async function* allCases(
  inquiries: InquiryBriefs,
  now: Date,
): AsyncGenerator<{ month: string; received: Brief[] }> {
  const last = monthOf(now)
  for (let month = firstMonth; month <= last; month = monthAfter(month)) {
    const received = await receivedIn([month], inquiries)
    if (received.length > 0) yield { month, received }
  }
}
