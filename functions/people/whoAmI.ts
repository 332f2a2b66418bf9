import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { whoAmI as contract } from '@shared/people/contract'
import { Problem } from '@shared/problem'
import type { InboxItem } from '../messages/inbox'
import type { House } from '../platform/house'
import type { Store } from '../platform/store/store'
import { formerUnit } from './formerUnit'
import { personOf } from './signIn/openSession'
import { unreadOf } from './readInbox'
import type { Accounts } from './store'

interface Needs extends Pick<House, 'reference'> {
  accounts: Accounts
  inbox: Store<InboxItem>
}

/** The caller as they are now, and how many messages wait for them. */
export async function whoAmI(caller: Caller, { accounts, inbox, reference }: Needs): Promise<Replied<typeof contract>> {
  const [account, unread] = await Promise.all([accounts.get(caller.id), unreadOf(caller, inbox)])
  if (!account) throw new Problem('session-ended')
  return { person: { ...personOf(account), ...(await formerUnit(account, { reference })) }, unread }
}
