import { queueKey, unconfirmedUntil } from '../../inquiries/store'
import { everyBrief, type InquiryBriefs } from '../everyBrief'

/** Applications of these departments that both sides have not confirmed: how many, and since when the oldest waits. */
export async function unconfirmedOf(
  departments: readonly string[],
  inquiries: InquiryBriefs,
): Promise<{ count: number; oldest?: string }> {
  const found = await Promise.all(
    departments.map((id) =>
      everyBrief(inquiries, { index: 'first', key: queueKey(id, 'open'), until: unconfirmedUntil }),
    ),
  )
  const [oldest, ...others] = found
    .flat()
    .map(({ receivedAt }) => receivedAt)
    .sort()
  return oldest === undefined ? { count: 0 } : { count: 1 + others.length, oldest }
}
