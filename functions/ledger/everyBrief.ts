import type { Brief } from '@shared/inquiries/history/brief'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { monthKey } from '../inquiries/store'
import { everyOf } from '../platform/store/pages'
import type { PageRequest, Store } from '../platform/store/store'

export type InquiryBriefs = Pick<Store<Inquiry>, 'briefs'>

/** Read in so many at a time, others are answered in between. */
const atATime = 200

/** Every case that stands under one key, as the ledger counts it: page after page, so that none is left out. */
export async function everyBrief(inquiries: InquiryBriefs, request: PageRequest): Promise<Brief[]> {
  // The store has read each of them by the schema of briefs.
  return (await everyOf(inquiries.briefs, { limit: atATime, ...request })) as Brief[]
}

/** The cases received in these months. */
export async function receivedIn(months: readonly string[], inquiries: InquiryBriefs): Promise<Brief[]> {
  const each = await Promise.all(months.map((one) => everyBrief(inquiries, { index: 'third', key: monthKey(one) })))
  return each.flat()
}
