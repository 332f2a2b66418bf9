import { beijingDate } from '@shared/calendar/date'
import type { readNotice as contract } from '@shared/notices/contract'
import { viewOf } from '@shared/notices/view'
import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import type { Reference } from '../platform/bucket/reference'
import type { Notices } from './store'

interface Needs {
  notices: Pick<Notices, 'get'>
  reference: Reference
  now: Date
}

/** One issue, word for word. A draft is not there yet for anyone. */
export async function readNotice(
  { params: { id } }: Received<typeof contract>,
  { notices, reference, now }: Needs,
): Promise<Replied<typeof contract>> {
  const found = await notices.get(id)
  if (!found?.issue) throw new Problem('not-found', '没有这份公告，可能已经移走')
  return { notice: viewOf({ ...found, issue: found.issue }, reference.areas, beijingDate(now), reference) }
}
