import { Problem } from '@shared/problem'
import type { Account } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import { hashOf, matches, nobodysHash } from './password'
import { awaitTurn, forgiven, notedFailure, type Trying } from './signInPace'
import type { Accounts } from '../store'

type WithPassword = Account & { password: NonNullable<Account['password']> }

interface Needs {
  accounts: Accounts
  house: Pick<House, 'store' | 'now' | 'pause' | 'log'>
  /** A second step, before the place is forgiven what failed from it. */
  second?: (account: Account) => Promise<void>
}

/**
 * The account, when this is its password; undefined when the password is wrong or there is no such account, which takes
 * as long. Every attempt has its turn before it is checked, and no number of wrong ones, by whomever, closes the account to
 * whoever knows the password.
 * @throws Problem 'too-many-attempts' (429) when too many attempts from the same place wait, 'busy' (503) when too many
 * passwords are being checked; whatever the second step throws.
 */
export async function checkPassword(
  id: string,
  password: string,
  trying: Trying,
  { accounts, house, second }: Needs,
): Promise<WithPassword | undefined> {
  await awaitTurn(trying, house)
  const account = await accounts.get(id)
  const right = await matches(account?.password?.hash ?? nobodysHash, password, trying.device !== undefined)
  if (!right || !account?.password) {
    await notedFailure(trying, house)
    return undefined
  }
  try {
    await second?.(account)
  } catch (error) {
    if (error instanceof Problem && error.code === 'wrong-code') await notedFailure(trying, house)
    throw error
  }
  await forgiven(trying, house)
  return { ...account, password: account.password }
}

/** Keeps a new password of the person's own choosing, which ends every session opened with the old one. */
export async function setPassword(account: Account, password: string, accounts: Accounts): Promise<Account> {
  return accounts.save({ ...account, password: { hash: await hashOf(password), initial: false, failures: 0 } })
}
