import { administers } from '@shared/people/administration/seat'
import type { Caller } from '@shared/people/caller'
import { type Account, everyStaffKey } from '../../platform/identity/account'
import { everyOf } from '../../platform/store/pages'
import { type Office, seatIn } from './administer'

/** Every account of somebody who works here or did. */
export const everyStaff = ({ accounts }: Pick<Office, 'accounts'>): Promise<Account[]> =>
  everyOf(accounts.page, { index: 'second', key: everyStaffKey, limit: 500 })

/** The accounts that the caller looks after. */
export async function ownAccounts(caller: Caller, { accounts, house }: Office): Promise<Account[]> {
  const [all, { areas }] = await Promise.all([everyStaff({ accounts }), house.reference()])
  return all.filter((one) => administers(caller, seatIn(one), areas))
}
