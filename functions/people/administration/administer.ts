import type { AccountEvent } from '@shared/people/administration/event'
import { administers, type Seat } from '@shared/people/administration/seat'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { type Account, staffId } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import { again } from '../../platform/unless'
import type { Accounts } from '../store'
import { withEvent } from '../record/withEvent'

export interface Office {
  accounts: Accounts
  house: Pick<House, 'now' | 'reference'>
}

export const seatIn = ({ role, department, area }: Account): Seat => ({
  role,
  department: department?.id,
  area: area?.id,
})

/** What a step decides: what happened, and what besides the record changes. */
export interface Decided {
  event: AccountEvent
  account?: Account
}

export interface AccountStep {
  account: string
  /** Takes a person out of what they do; nobody does that to themselves. */
  unseats?: boolean
  decide(target: Account, at: string): Promise<Decided> | Decided
}

/** The account, when the caller looks after it. @throws Problem 'not-found' (404), for another's as for none. */
export async function ownAccount(account: string, caller: Caller, { accounts, house }: Office): Promise<Account> {
  const [found, { areas }] = await Promise.all([accounts.get(staffId(account)), house.reference()])
  if (!found || !administers(caller, seatIn(found), areas))
    throw new Problem('not-found', `你管的账号里没有 ${account}`)
  return found
}

/**
 * The one way an administrator changes an account: theirs to look after → decide → the record goes on → one conditional write.
 * Who unseats another writes to their own account first: of two who unseat each other at the same moment, one meets the
 * other's write, looks again, and is unseated, so that somebody is always left.
 * @throws Problem 'not-found' | 'not-now' | 'changed-meanwhile', 'session-ended' for who is unseated meanwhile.
 */
export function administer(
  { account, unseats, decide }: AccountStep,
  caller: Caller,
  office: Office,
): Promise<Account> {
  const { accounts, house } = office
  return again(async () => {
    const target = await ownAccount(account, caller, office)
    if (unseats && target.id === caller.id)
      throw new Problem('not-now', '自己的账号由另一位管理员停用或调整，免得没有人管账号')
    if (unseats && target.role === 'administrator') {
      const own = await accounts.get(caller.id)
      if (!own || own.disabled || own.role !== 'administrator') throw new Problem('session-ended')
      await accounts.save(own)
    }
    const { event, account: changed = target } = await decide(target, house.now().toISOString())
    return accounts.save(withEvent(changed, event))
  })
}
