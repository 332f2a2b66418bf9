import { beijingDate, spokenDate } from '@shared/calendar/date'
import type { Notice, NoticeContent } from '@shared/notices/notice'
import { sameNotice } from '@shared/notices/same'
import { Problem } from '@shared/problem'
import type { Reference } from '../platform/bucket/reference'
import { currentIssues } from './currentIssues'
import { gather } from './gather'
import { draftKey, type Notices } from './store'

interface Needs {
  notices: Pick<Notices, 'page'>
  reference: Pick<Reference, 'areas'>
  now: Date
}

const most = 500

/**
 * The same notice is not put up twice. `own` is the id of the one being changed.
 * @throws Problem 'already-exists' (409) naming the first one.
 */
export async function requireFirst(
  content: NoticeContent,
  own: string | undefined,
  { notices, reference: { areas }, now }: Needs,
): Promise<void> {
  const today = beijingDate(now)
  const same = (one: Notice): one is Notice => one.id !== own && sameNotice(content, one.content, areas)
  const [drafts, issues] = await Promise.all([
    gather(notices, { index: 'first', key: draftKey }, same, most),
    currentIssues(notices, areas, today, same),
  ])
  const [first] = issues.length > 0 ? issues : drafts.sort((a, b) => (a.draftedAt < b.draftedAt ? -1 : 1))
  if (first) throw alreadyThere(first, today)
}

/** Names the first one: who, when, and its title. */
export function alreadyThere({ department, issue, draftedAt, content: said }: Notice, today: string): Problem {
  const on = beijingDate(issue?.issuedAt ?? draftedAt)
  const did = issue ? '发布' : '起草'
  return new Problem(
    'already-exists',
    `${department.name}在${spokenDate(on, today)}已经${did}过「${said.title}」，同一份公告不重复发；说的是另一件事的，请把标题和正文写清楚`,
  )
}
