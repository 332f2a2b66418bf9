import type { Replied } from '@shared/operation'
import { accountsOf, type Caller } from '@shared/people/caller'
import type { readInbox as contract } from '@shared/people/contract'
import type { InboxMessage } from '@shared/people/person'
import type { InboxItem } from '../messages/inbox'
import { pageOf } from '../messages/pageOf'
import type { Store } from '../platform/store/store'

const most = 100

/** 收件箱: the newest hundred messages of the caller, newest first. */
export async function readInbox(caller: Caller, inbox: Store<InboxItem>): Promise<Replied<typeof contract>> {
  const [pages, unread] = await Promise.all([
    Promise.all(accountsOf(caller).map((key) => inbox.page({ index: 'first', key, newestFirst: true, limit: most }))),
    unreadOf(caller, inbox),
  ])
  const items = pages.flatMap((page) => page.items)
  const newest = pages.length === 1 ? items : items.sort((a, b) => (a.sentAt < b.sentAt ? 1 : -1)).slice(0, most)
  return { messages: newest.map((one) => messageOf(one, caller)), unread }
}

export async function unreadOf(caller: Caller, inbox: Pick<Store<InboxItem>, 'count'>): Promise<number> {
  const counts = await Promise.all(accountsOf(caller).map((key) => inbox.count({ index: 'third', key })))
  return counts.reduce((sum, one) => sum + one, 0)
}

/** A message with the page it leads to for this reader. */
export function messageOf(
  { person: _person, version: _version, about, ...message }: InboxItem,
  { role }: Pick<Caller, 'role'>,
): InboxMessage {
  return about ? { ...message, link: pageOf(about, role) } : message
}
