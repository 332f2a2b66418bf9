import { maySeeDraft } from '@shared/notices/access'
import type { listDrafts as contract } from '@shared/notices/contract'
import type { Notice } from '@shared/notices/notice'
import { draftOf } from '@shared/notices/view'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { gather } from './gather'
import { draftKey, type Notices } from './store'

/** More drafts than this are not shown at once: approving the newest brings up the others. */
const most = 100

/** Drafts of the caller's department, for a lead of the government office those of all; newest first. */
export async function listDrafts(
  caller: Caller,
  { notices }: { notices: Pick<Notices, 'page'> },
): Promise<Replied<typeof contract>> {
  const theirs = (one: Notice): one is Notice => maySeeDraft(caller, one)
  const drafts = await gather(notices, { index: 'first', key: draftKey, newestFirst: true }, theirs, most)
  return { notices: drafts.map((one) => draftOf(one, caller)) }
}
