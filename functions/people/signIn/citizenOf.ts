import { Problem } from '@shared/problem'
import type { Account } from '../../platform/identity/account'
import type { Store } from '../../platform/store/store'
import type { Accounts, Login } from '../store'
import { unless } from '../../platform/unless'

/** Crockford's base 32: no letter that could be taken for another. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'

interface Needs {
  accounts: Accounts
  logins: Store<Login>
  random(below: number): number
  now: Date
}

/**
 * The citizen behind a login, made on the first visit. When two first visits race, both end in the winner's account.
 * @throws Problem 'not-allowed' (403) when the account is disabled.
 */
export async function citizenOf(
  loginId: string,
  first: Pick<Account, 'name' | 'phone'>,
  needs: Needs,
): Promise<Account> {
  const known = (await needs.logins.get(loginId)) ?? (await firstVisit(loginId, first, needs))
  const account = await needs.accounts.get(known.account)
  if (!account) throw new Error('a login leads to no account')
  if (account.disabled) throw new Problem('not-allowed', '账号已停用，请联系本市政务公开办公室')
  return account
}

async function firstVisit(
  loginId: string,
  first: Pick<Account, 'name' | 'phone'>,
  { accounts, logins, random, now }: Needs,
): Promise<Login> {
  const id = `citizen-${Array.from({ length: 16 }, () => letters[random(letters.length)]).join('')}`
  await accounts.create(newCitizen(id, first, now))
  const made = await unless(logins.create({ id: loginId, version: 0, account: id }), 'already-exists')
  const winner = made ?? (await logins.get(loginId))
  if (!winner) throw new Problem('changed-meanwhile')
  return winner
}

export const newCitizen = (id: string, first: Pick<Account, 'name' | 'phone'>, now: Date): Account => ({
  id,
  version: 0,
  role: 'citizen',
  ...first,
  places: [],
  disabled: false,
  createdAt: now.toISOString(),
})
