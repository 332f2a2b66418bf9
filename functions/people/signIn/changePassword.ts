import type { Received } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { changePassword as contract } from '@shared/people/contract'
import { easilyGuessed } from '@shared/people/commonPassword'
import { Problem } from '@shared/problem'
import { type Account, accountOfStaff } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import type { Origin } from '../../platform/http/origin'
import { checkPassword, setPassword } from './checkPassword'
import type { Accounts } from '../store'

interface Needs {
  accounts: Accounts
  house: Pick<House, 'store' | 'now' | 'pause' | 'log'>
}

/**
 * 修改密码: the current one is checked again, for a screen may have been left open.
 * @throws Problem 'wrong-credentials' (401), 'too-many-attempts' (429) and 'busy' (503) as of checkPassword, 'bad-input'
 * (400) when nothing would change.
 */
export async function changePassword(
  { body }: Received<typeof contract>,
  caller: Caller,
  { address }: Origin,
  { accounts, house }: Needs,
): Promise<Account> {
  const trying = { account: accountOfStaff(caller.id), address }
  const account = await checkPassword(caller.id, body.current, trying, { accounts, house })
  if (!account) throw new Problem('wrong-credentials', '当前密码不对')
  if (body.next === body.current) throw new Problem('bad-input', '新密码不能和当前密码相同')
  const why = easilyGuessed(body.next, trying.account)
  if (why) throw new Problem('bad-input', why, [{ field: 'next', message: why }])
  return setPassword(account, body.next, accounts)
}
