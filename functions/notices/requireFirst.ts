import type { AreaTree } from '@shared/areas/tree'
import { type Day, beijingDate, spokenDate } from '@shared/calendar/date'
import type { NoticeContent } from '@shared/notices/content'
import type { Notice } from '@shared/notices/notice'
import { sameNotice } from '@shared/notices/same'
import { Problem } from '@shared/problem'
import { currentIssues } from './currentIssues'
import { gather } from './gather'
import { draftKey, type Notices } from './store'

interface Needs {
  notices: Pick<Notices, 'page'>
  areas: AreaTree
  today: Day
}

const most = 500

/**
 * The same notice is not put up twice. `own` are the ids of the one being changed and of the one whose place it takes.
 * @throws Problem 'already-exists' (409) naming the first one.
 */
export async function requireFirst(
  content: NoticeContent,
  own: readonly (string | undefined)[],
  { notices, areas, today }: Needs,
): Promise<void> {
  const same = (one: Notice): one is Notice => !own.includes(one.id) && sameNotice(content, one.content, areas)
  const [drafts, issues] = await Promise.all([
    gather(notices, { index: 'first', key: draftKey }, same, most),
    currentIssues(notices, areas, today, same),
  ])
  const [first] = issues.length > 0 ? issues : drafts.sort((a, b) => (a.draftedAt < b.draftedAt ? -1 : 1))
  if (first) throw alreadyThere(first, today)
}

/** Names the first one: who, when, and its title. */
export function alreadyThere({ department, issue, draftedAt, content: said }: Notice, today: Day): Problem {
  const on = beijingDate(issue?.issuedAt ?? draftedAt)
  const did = issue ? '发布' : '起草'
  return new Problem(
    'already-exists',
    `${department.name}在${spokenDate(on, today)}已经${did}过「${said.title}」，同一份公告不重复发；说的是另一件事的，请把标题和正文写清楚`,
  )
}
