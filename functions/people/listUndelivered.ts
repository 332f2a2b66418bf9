import type { Replied } from '@shared/operation'
import type { listUndelivered as contract } from '@shared/people/contract'
import { type UndeliveredItem, undeliveredKey } from '../messages/inbox'
import type { Store } from '../platform/store/store'

/** 未送达: the hundred messages given up on last, newest first, for those who can call or write instead. */
export async function listUndelivered(undelivered: Store<UndeliveredItem>): Promise<Replied<typeof contract>> {
  const page = await undelivered.page({ index: 'second', key: undeliveredKey, newestFirst: true, limit: 100 })
  const messages = page.items.map(({ about, title, attempts, lastError, since }) => ({
    about,
    title,
    attempts,
    lastError,
    since,
  }))
  return { messages }
}
