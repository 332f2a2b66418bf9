import { addDays } from '@shared/calendar/date'
import { isOver, mayRunOn } from '@shared/notices/chain/trueRun'
import type { NoticeMoment } from '@shared/notices/acts/moment'
import { readsNotice } from '@shared/notices/access'
import type { listDrafts as contract } from '@shared/notices/contract'
import type { Notice } from '@shared/notices/notice'
import { draftOf } from '@shared/notices/view'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { currentIssues } from './currentIssues'
import { type Hangs, lingers, withHangs } from './hung'
import { gather } from './gather'
import { draftKey, type Notices } from './store'

/** More drafts than this are not shown at once: approving the newest brings up the others. */
const most = 100

interface Needs {
  notices: Pick<Notices, 'page'>
  hangs: Hangs
  moment: NoticeMoment
}

/**
 * Drafts of the caller's department with what became of them, and its notices that are up; for a lead of the government
 * office those of all. Newest first.
 */
export async function listDrafts(caller: Caller, { notices, hangs, moment }: Needs): Promise<Replied<typeof contract>> {
  const { today, facts } = moment
  const theirs = (one: Notice): one is Notice => readsNotice(caller, one)
  const [drafts, issued] = await Promise.all([
    gather(notices, { index: 'first', key: draftKey, newestFirst: true }, theirs, most),
    currentIssues(
      notices,
      facts.areas,
      addDays(today, -lingers),
      (one) => theirs(one) && mayRunOn(one.issue, today),
    ).then((some) => withHangs(some, hangs, moment)),
  ])
  const up = issued.filter((one) => !isOver(one, facts, today))
  const newestFirst = up.sort((a, b) => (a.issue.issuedAt < b.issue.issuedAt ? 1 : -1)).slice(0, most)
  return {
    notices: drafts.map((one) => draftOf(one, caller, moment)),
    issued: newestFirst.map((one) => draftOf(one, caller, moment)),
  }
}
