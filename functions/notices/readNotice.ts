import type { NoticeMoment } from '@shared/notices/acts/moment'
import { cardOf } from '@shared/notices/chain/card'
import type { readNotice as contract } from '@shared/notices/contract'
import { viewOf } from '@shared/notices/view'
import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import { knownOf, type MatterRoom } from './matters/known'
import type { Matters } from './matters/store'
import type { Notices } from './store'

interface Needs extends MatterRoom {
  notices: Pick<Notices, 'get' | 'page'>
  matters: Pick<Matters, 'get'>
  moment: NoticeMoment
}

/** One issue, word for word. A draft is not there yet for anyone. */
export async function readNotice(
  { params: { id } }: Received<typeof contract>,
  { notices, matters, moment, hangs }: Needs,
): Promise<Replied<typeof contract>> {
  const found = await notices.get(id)
  if (!found?.issue) throw new Problem('not-found', '没有这份公告，可能已经移走')
  const { chain } = found.issue.content
  const matter = chain && (await matters.get(chain.matter))
  const notice = viewOf({ ...found, issue: found.issue }, moment)
  if (!matter) return { notice }
  const known = await knownOf(matter.id, { notices, hangs }, moment)
  return { notice, chain: cardOf(matter, known.asked, known) }
}
