import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { markRead as contract } from '@shared/people/contract'
import { Problem } from '@shared/problem'
import type { InboxItem } from '../messages/inbox'
import type { Store } from '../platform/store/store'
import { messageOf } from './readInbox'

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
  if (found?.person !== caller.id) throw new Problem('not-found', '没有这条消息')
  if (found.readAt) return { message: messageOf(found) }
  const read = await inbox.save({ ...found, readAt: now.toISOString() }).catch(async (error: unknown) => {
    // Tapped twice: the other tap has marked it.
    const other = error instanceof Problem && error.code === 'changed-meanwhile' && (await inbox.get(params.id))
    if (other) return other
    throw error
  })
  return { message: messageOf(read) }
}
