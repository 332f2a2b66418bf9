import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { openAccount as contract } from '@shared/people/contractAdministration'
import { staffId } from '../../platform/identity/account'
import type { Office } from './administer'
import { lineOf } from './lineOf'
import { seatFrom } from './seatFrom'
import { slipFor } from './slipFor'
import { byCaller, withEvent } from '../record/withEvent'

/**
 * 开账号: the one-time password stands on the slip and nowhere else, and is changed before anything else is done.
 * @throws Problem 'bad-input' | 'not-allowed' | 'not-found' as of the seat, 'already-exists' (409), 'busy' (503).
 */
export async function openAccount(
  { body: { account, ...asked } }: Received<typeof contract>,
  caller: Caller,
  { accounts, house }: Office,
): Promise<Replied<typeof contract>> {
  const seat = await seatFrom(asked, caller, house)
  const at = house.now().toISOString()
  const { password, slip } = await slipFor({ account, name: seat.name }, house.now())
  const bare = { id: staffId(account), version: 0, ...seat, places: [], password, disabled: false, createdAt: at }
  const made = await accounts.create(withEvent(bare, { type: 'opened', at, by: byCaller(caller), ...seat }))
  return { account: lineOf(made), slip }
}
