import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { readInbox as contract } from '@shared/people/contract'
import type { InboxMessage } from '@shared/people/person'
import type { InboxItem } from '../messages/inbox'
import { pageOf } from '../messages/pageOf'
import type { Store } from '../platform/store/store'

/** 收件箱: the newest hundred messages of the caller, newest first. */
export async function readInbox(caller: Caller, inbox: Store<InboxItem>): Promise<Replied<typeof contract>> {
  const [page, unread] = await Promise.all([
    inbox.page({ index: 'first', key: caller.id, newestFirst: true, limit: 100 }),
    unreadOf(caller, inbox),
  ])
  return { messages: page.items.map((one) => messageOf(one, caller)), unread }
}

export const unreadOf = (caller: Caller, inbox: Pick<Store<InboxItem>, 'count'>): Promise<number> =>
  inbox.count({ index: 'third', key: caller.id })

/** A message with the page it leads to for this reader. */
export function messageOf(
  { person: _person, version: _version, about, ...message }: InboxItem,
  { role }: Pick<Caller, 'role'>,
): InboxMessage {
  return about ? { ...message, link: pageOf(about, role) } : message
}
