import type { Received } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { followPlaces as contract } from '@shared/people/contract'
import { addressOf, joined, type Outgoing } from '@shared/outbox'
import { Problem } from '@shared/problem'
import type { Account } from '../platform/identity/account'
import type { Reference } from '../platform/bucket/reference'
import type { Accounts } from './store'
import { again } from '../platform/unless'

interface Needs {
  accounts: Accounts
  areas: Reference['areas']
  now: Date
}

/**
 * 关注: replaces the places that a citizen follows; old codes become the codes in force. The list of who follows a place is
 * written from the account afterwards, by the message that rides in it. @throws Problem 'not-found' (404).
 */
export async function followPlaces(
  { body }: Received<typeof contract>,
  caller: Caller,
  { accounts, areas, now }: Needs,
): Promise<Account> {
  const codes = body.places.map((code) => {
    const area = areas.get(code)
    if (!area) throw new Problem('not-found', '没有这个地方，请重新选择')
    return area.code
  })
  // Two places tapped one after the other: the later list is whole, so it may follow on the earlier one.
  return again(async () => {
    const account = await accounts.get(caller.id)
    if (!account) throw new Problem('session-ended')
    const outbox = joined(account.outbox ?? [], [placesChanged(account, now.toISOString())])
    return accounts.save({ ...account, places: [...new Set(codes)], outbox })
  }, 3)
}

/** Rides in the account until the list of followers says the same. */
export const placesChanged = ({ id, version }: Account, at: string): Outgoing => ({
  id: `${id}#${version}/places`,
  to: addressOf({ placesOf: id }),
  title: '关注的地方',
  text: '',
  createdAt: at,
  attempts: 0,
  nextAttemptAt: at,
})
