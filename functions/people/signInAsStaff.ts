import type { Received } from '@shared/operation'
import type { signInAsStaff as contract } from '@shared/people/contract'
import { Problem } from '@shared/problem'
import { type Account, staffId } from '../platform/account'
import { checkPassword } from './checkPassword'
import type { Accounts } from './store'

interface Needs {
  accounts: Accounts
  now: Date
}

/**
 * Staff with the right password. An unknown account and a wrong password get the same answer.
 * @throws Problem 'wrong-credentials' (401), 'too-many-attempts' (429) while locked, 'not-allowed' (403) when disabled.
 */
export async function signInAsStaff({ body }: Received<typeof contract>, needs: Needs): Promise<Account> {
  const account = await checkPassword(staffId(body.account), body.password, needs)
  if (!account) throw new Problem('wrong-credentials', '账号或密码不对')
  if (account.disabled) throw new Problem('not-allowed', '账号已停用，请联系平台运行方')
  return account
}
