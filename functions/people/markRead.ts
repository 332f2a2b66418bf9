import type { Received, Replied } from '@shared/operation'
import { type Caller, isPerson } from '@shared/people/caller'
import type { markRead as contract } from '@shared/people/contract'
import { Problem } from '@shared/problem'
import type { InboxItem } from '../messages/inbox'
import type { Store } from '../platform/store/store'
import { messageOf } from './readInbox'
import { unless } from '../platform/unless'

interface Needs {
  inbox: Store<InboxItem>
  now: Date
}

/** 已读: the first time counts. Somebody else's message is as good as absent. @throws Problem 'not-found' (404). */
export async function markRead(
  { params }: Received<typeof contract>,
  caller: Caller,
  { inbox, now }: Needs,
): Promise<Replied<typeof contract>> {
  const found = await inbox.get(params.id)
  if (!found || !isPerson(caller, found.person)) throw new Problem('not-found', '没有这条消息')
  if (found.readAt) return { message: messageOf(found, caller) }
  const read = await unless(inbox.save({ ...found, readAt: now.toISOString() }), 'changed-meanwhile')
  // Tapped twice: the other tap has marked it.
  return { message: messageOf(read ?? (await inbox.get(params.id)) ?? found, caller) }
}
