import { Problem } from '@shared/problem'
import { type Account, staffId } from '../platform/identity/account'
import { handingOver } from './administration/handingOver'
import { operator, withEvent } from './record/withEvent'
import type { Accounts } from './store'

/**
 * 停用: somebody left or changed office; their sessions end at once, and what they have in hand goes back to the desk of their unit.
 * @throws Problem 'not-found' (404) for an unknown account, 'changed-meanwhile' (409) when it was changed at this moment.
 */
export async function disableStaff(
  account: string,
  accounts: Pick<Accounts, 'get' | 'save'>,
  now: Date,
): Promise<Account> {
  const found = await accounts.get(staffId(account))
  if (!found) throw new Problem('not-found', `没有账号 ${account}`)
  if (found.disabled) return found
  const at = now.toISOString()
  return accounts.save(withEvent(handingOver(found, at), { type: 'disabled', at, by: operator }))
}
