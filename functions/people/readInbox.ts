import type { Replied } from '@shared/operation'
import { accountsOf, type Caller } from '@shared/people/caller'
import type { readInbox as contract } from '@shared/people/contract'
import type { InboxMessage } from '@shared/people/person'
import { gathered, type Gathered } from '../messages/gathered'
import type { InboxItem } from '../messages/inbox'
import { pageOf } from '../messages/pageOf'
import { everyOf } from '../platform/store/pages'
import type { Store } from '../platform/store/store'

const most = 100

/** 收件箱: the newest hundred messages of the caller, newest first; what there is to do on boards is told as one. */
export async function readInbox(caller: Caller, inbox: Store<InboxItem>): Promise<Replied<typeof contract>> {
  const [pages, waiting] = await Promise.all([
    Promise.all(accountsOf(caller).map((key) => inbox.page({ index: 'first', key, newestFirst: true, limit: most }))),
    gathers(caller) ? unreadOnes(caller, inbox) : unreadOf(caller, inbox),
  ])
  const items = pages.flatMap((page) => page.items)
  const unread = typeof waiting === 'number' ? [] : waiting
  const all = [...new Map([...items, ...unread].map((one) => [one.id, one])).values()]
  const newest =
    pages.length === 1 && unread.length === 0 ? items : all.sort((a, b) => b.sentAt.localeCompare(a.sentAt))
  return {
    messages: gathered(newest)
      .slice(0, most)
      .map((one) => messageOf(one, caller)),
    unread: typeof waiting === 'number' ? waiting : gathered(waiting).length,
  }
}

/** A county issues twenty notices at once, a unit hands in twenty texts: whoever is to do something about them is told of them as one. */
const gathers = ({ role }: Pick<Caller, 'role'>) =>
  role === 'clerk' || role === 'officer' || role === 'lead' || role === 'editor' || role === 'supervisor'

/** How many messages wait for the caller, as their inbox shows them. */
export async function unreadOf(caller: Caller, inbox: Pick<Store<InboxItem>, 'count' | 'page'>): Promise<number> {
  if (gathers(caller)) return gathered(await unreadOnes(caller, inbox)).length
  const counts = await Promise.all(accountsOf(caller).map((key) => inbox.count({ index: 'third', key })))
  return counts.reduce((sum, one) => sum + one, 0)
}

const unreadOnes = async (caller: Caller, inbox: Pick<Store<InboxItem>, 'page'>): Promise<InboxItem[]> =>
  everyOf<InboxItem>(inbox.page, { index: 'third', key: caller.id, newestFirst: true, limit: 500 })

/** A message with the page it leads to for this reader. */
export function messageOf(
  { person: _person, version: _version, about, ...message }: Gathered,
  { role }: Pick<Caller, 'role'>,
): InboxMessage {
  return about ? { ...message, link: pageOf(about, role) } : message
}
