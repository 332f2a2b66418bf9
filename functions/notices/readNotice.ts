import type { NoticeMoment } from '@shared/notices/acts/moment'
import { cardOf } from '@shared/notices/chain/card'
import { type Hung, runsUntil } from '@shared/notices/chain/progress'
import { kindMeant } from '@shared/notices/law/kinds'
import { type HeardWish, heardOn } from '@shared/notices/voices/heard'
import type { readNotice as contract } from '@shared/notices/contract'
import { viewOf } from '@shared/notices/view'
import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import { withHangs } from './hung'
import { knownOf, type MatterRoom } from './matters/known'
import type { Matters } from './matters/store'
import type { Notices } from './store'

export interface ReadingNotices extends MatterRoom {
  notices: Pick<Notices, 'get' | 'page'>
  matters: Pick<Matters, 'get'>
  moment: NoticeMoment
}

/** One issue, word for word. A draft is not there yet for anyone. */
export async function readNotice(
  { params: { id } }: Received<typeof contract>,
  needs: ReadingNotices,
): Promise<Replied<typeof contract>> {
  const found = await needs.notices.get(id)
  if (!found?.issue) throw new Problem('not-found', '没有这份公告，可能已经移走')
  return shownIssue({ ...found, issue: found.issue }, needs)
}

/** As everybody reads it today; one that is not issued yet is told of as if it stood. */
export async function shownIssue(
  issued: Hung,
  { matters, moment, ...room }: ReadingNotices,
): Promise<Replied<typeof contract>> {
  const { chain } = issued.issue.content
  const matter = chain && (await matters.get(chain.matter))
  const [one = issued] = await withHangs([issued], room.hangs, moment)
  const notice = viewOf(one, moment)
  const voices = heardNow(one, moment)
  if (!matter) return { notice, voices }
  const known = await knownOf(matter.id, room, moment)
  const isThere = one.status !== 'issued' || known.issues.some(({ id }) => id === one.id)
  const issues = isThere ? known.issues : [...known.issues.filter(({ id }) => id !== one.corrects?.id), one]
  return { notice, voices, chain: cardOf(matter, known.asked, { ...known, issues }) }
}

/** What law lets one say of it today. */
function heardNow(one: Hung, moment: NoticeMoment): HeardWish[] {
  const { content } = one.issue
  const kind = kindMeant(content)
  if (!kind.voices) return []
  const until = runsUntil(one, moment.facts)
  return heardOn(one, kind, { from: content.from, until, today: moment.today })
}
