import type { Entry } from '@shared/ledger/entry'
import { queueKey } from '../inquiries/store'
import type { Reference } from '../platform/bucket/reference'
import { everyBrief, type InquiryBriefs } from './everyBrief'
import { entriesInTurn } from './inTurn'

/** Cases of one department that are open past their limit now: one query on its queue, however long ago they came. */
export async function lateCases(
  department: string,
  inquiries: InquiryBriefs,
  { calendar }: Pick<Reference, 'calendar'>,
  now: Date,
): Promise<Entry[]> {
  const at = now.toISOString()
  const due = await everyBrief(inquiries, { index: 'first', key: queueKey(department, 'open'), until: at })
  return (await entriesInTurn(due, at, calendar)).filter(({ outcome }) => outcome === 'overdue')
}
