import type { Named } from '@shared/named'
import { Problem } from '@shared/problem'
import { type Account, staffId } from '../../platform/identity/account'
import type { Accounts } from '../store'

/**
 * 接手的同事: of the unit that the account sits at now, at work, and another person.
 * @throws Problem 'bad-input' (400) for anybody else.
 */
export async function successorOf(
  account: string | undefined,
  target: Account,
  accounts: Pick<Accounts, 'get'>,
): Promise<Named | undefined> {
  if (account === undefined) return undefined
  const found = await accounts.get(staffId(account))
  const fits = found && !found.disabled && (found.role === 'officer' || found.role === 'lead')
  if (!fits || !found.department || found.department.id !== target.department?.id || found.id === target.id) {
    const message = '接手的要是同一单位在岗的另一位同事'
    throw new Problem('bad-input', message, [{ field: 'successor', message }])
  }
  return { id: found.id, name: found.name }
}
