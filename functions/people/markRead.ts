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

/** 已读: the first time counts; what was told with it is read with it. Somebody else's message is as good as absent. @throws Problem 'not-found' (404). */
export async function markRead(
  { params, body }: Received<typeof contract>,
  caller: Caller,
  { inbox, now }: Needs,
): Promise<Replied<typeof contract>> {
  const found = await inbox.get(params.id)
  if (!found || !isPerson(caller, found.person)) throw new Problem('not-found', '没有这条消息')
  const others = body?.with.length ? await inbox.many([...new Set(body.with)]) : []
  const readAt = now.toISOString()
  const all = [found, ...others.filter(({ id, person }) => id !== found.id && isPerson(caller, person))]
  const [read] = await Promise.all(all.map((one) => readNow(one, readAt, inbox)))
  return { message: messageOf(read ?? found, caller) }
}

async function readNow(one: InboxItem, readAt: string, inbox: Store<InboxItem>): Promise<InboxItem> {
  if (one.readAt) return one
  // Tapped twice: the other tap has marked it.
  return (await unless(inbox.save({ ...one, readAt }), 'changed-meanwhile')) ?? (await inbox.get(one.id)) ?? one
}
