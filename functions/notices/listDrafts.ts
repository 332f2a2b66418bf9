import { addDays } from '@shared/calendar/date'
import { isOver, mayRunOn } from '@shared/notices/chain/trueRun'
import type { NoticeMoment } from '@shared/notices/acts/moment'
import { readsNotice } from '@shared/notices/access'
import type { listDrafts as contract } from '@shared/notices/contract'
import type { Notice } from '@shared/notices/notice'
import { draftOf } from '@shared/notices/view'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { currentIssues, everIssued, type Issued } from './currentIssues'
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
 * office those of all, and for whoever watches over all what was issued. Newest first; what is over only when asked for.
 */
export async function listDrafts(
  { query: { ended } }: Received<typeof contract>,
  caller: Caller,
  { notices, hangs, moment }: Needs,
): Promise<Replied<typeof contract>> {
  const { today, facts } = moment
  const theirs = (one: Notice): one is Notice => readsNotice(caller, one)
  const hung = async (some: Promise<Issued[]>) => withHangs(await some, hangs, moment)
  const isUp = (one: Issued) => one.status === 'issued' && !isOver(one, facts, today)
  const mayBeUp = (one: Issued) => theirs(one) && mayRunOn(one.issue, today)
  const [drafts, issued, past] = await Promise.all([
    gather(notices, { index: 'first', key: draftKey, newestFirst: true }, theirs, most),
    hung(currentIssues(notices, facts.areas, addDays(today, -lingers), mayBeUp)),
    ended === 'yes' ? hung(everIssued(notices, facts.areas, theirs)) : [],
  ])
  const shown = (some: Issued[]) =>
    some
      .sort(newestFirst)
      .slice(0, most)
      .map((one) => draftOf(one, caller, moment))
  return {
    notices: drafts.map((one) => draftOf(one, caller, moment)),
    issued: shown(issued.filter(isUp)),
    ended: shown(past.filter((one) => !isUp(one))),
  }
}

const newestFirst = (a: Issued, b: Issued) => (a.issue.issuedAt < b.issue.issuedAt ? 1 : -1)
