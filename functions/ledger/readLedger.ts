import { beijingDate } from '@shared/calendar/date'
import type { Concern } from '@shared/concerns/concern'
import type { Inquiry } from '@shared/inquiries/inquiry'
import type { readLedger as contract } from '@shared/ledger/contract'
import { concernNumbers, inquiryNumbers } from '@shared/ledger/statistics'
import type { Received, Replied } from '@shared/operation'
import { monthKey as monthOfConcerns } from '../concerns/store'
import { monthKey as monthOfInquiries } from '../inquiries/store'
import type { Reference } from '../platform/reference'
import type { Store } from '../platform/store'
import { everyItem } from './everyItem'

interface Needs {
  inquiries: Pick<Store<Inquiry>, 'page'>
  concerns: Pick<Store<Concern>, 'page'>
  reference: Pick<Reference, 'calendar'>
  now: Date
}

/** 台账 of one month (北京时间), counted anew from the cases themselves whenever it is read. */
export async function readLedger(
  { query: { month = '' } }: Received<typeof contract>,
  { inquiries, concerns, reference, now }: Needs,
): Promise<Replied<typeof contract>> {
  const counted = month || beijingDate(now).slice(0, 7)
  const asOf = now.toISOString()
  const [received, registered] = await Promise.all([
    everyItem(inquiries, { index: 'third', key: monthOfInquiries(counted) }),
    everyItem(concerns, { index: 'second', key: monthOfConcerns(counted) }),
  ])
  return {
    month: counted,
    asOf,
    inquiries: inquiryNumbers(received, asOf, reference.calendar),
    concerns: concernNumbers(registered, asOf),
  }
}
