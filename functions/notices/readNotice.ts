import type { NoticeMoment } from '@shared/notices/acts/moment'
import type { readNotice as contract } from '@shared/notices/contract'
import { viewOf } from '@shared/notices/view'
import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import type { Notices } from './store'

interface Needs {
  notices: Pick<Notices, 'get'>
  moment: NoticeMoment
}

/** One issue, word for word. A draft is not there yet for anyone. */
export async function readNotice(
  { params: { id } }: Received<typeof contract>,
  { notices, moment }: Needs,
): Promise<Replied<typeof contract>> {
  const found = await notices.get(id)
  if (!found?.issue) throw new Problem('not-found', '没有这份公告，可能已经移走')
  return { notice: viewOf({ ...found, issue: found.issue }, moment) }
}
