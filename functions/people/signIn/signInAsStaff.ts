import type { Received } from '@shared/operation'
import type { signInAsStaff as contract } from '@shared/people/contract'
import { Problem } from '@shared/problem'
import { type Account, staffId } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import type { Origin } from '../../platform/http/origin'
import { checkPassword } from './checkPassword'
import { knownDevice } from './deviceMark'
import { requireSecond } from '../second/secondStep'
import type { Accounts } from '../store'

interface Needs {
  accounts: Accounts
  house: Pick<House, 'store' | 'now' | 'pause' | 'log' | 'lookupSecret'>
}

/**
 * Staff with the right password. An unknown account and a wrong password get the same answer.
 * @throws Problem 'wrong-credentials' (401), 'too-many-attempts' (429) and 'busy' (503) as of checkPassword, 'second-needed' and
 * 'wrong-code' (401) as of the second step, 'not-allowed'
 * (403) when disabled.
 */
export async function signInAsStaff(
  { body }: Received<typeof contract>,
  { address }: Origin,
  { accounts, house }: Needs,
): Promise<Account> {
  const id = staffId(body.account)
  const device = knownDevice(body.device, id, house.now(), house.lookupSecret)
  const trying = { account: body.account, device, address }
  const second = (found: Account) => requireSecond(found, body.code, device !== undefined, { accounts, house })
  const account = await checkPassword(id, body.password, trying, { accounts, house, second })
  if (!account) throw new Problem('wrong-credentials', '账号或密码不对')
  if (account.disabled) throw new Problem('not-allowed', '账号已停用，请联系本单位管理员')
  const { slipUntil } = account.password
  if (slipUntil !== undefined && slipUntil < house.now().toISOString())
    throw new Problem('not-allowed', '条子上的一次性密码过期了，请管理员重置一次')
  return account
}
