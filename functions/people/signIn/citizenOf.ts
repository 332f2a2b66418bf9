import { Problem } from '@shared/problem'
import type { Account } from '../../platform/identity/account'
import type { Store } from '../../platform/store/store'
import type { Accounts, Login } from '../store'
import { unless, unlessFaster } from '../../platform/unless'

/** Crockford's base 32: no letter that could be taken for another. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'

interface Needs {
  accounts: Accounts
  logins: Store<Login>
  random(below: number): number
  now: Date
}

/** The account that a sign-in by this way opens: the one it is joined to, where it is. @throws as `citizenBehind`. */
export async function citizenOf(
  loginId: string,
  first: Pick<Account, 'name' | 'phone'>,
  needs: Needs,
): Promise<Account> {
  const own = await citizenBehind(loginId, first, needs)
  const kept = own.joinedInto && (await needs.accounts.get(own.joinedInto.id))
  if (!kept) return own
  if (kept.disabled) throw new Problem('not-allowed', '账号已停用，请联系本市政务公开办公室')
  return kept
}

/**
 * The citizen behind a login, made on the first visit. When two first visits race, both end in the winner's account.
 * @throws Problem 'not-allowed' (403) when the account is disabled.
 */
export async function citizenBehind(
  loginId: string,
  first: Pick<Account, 'name' | 'phone'>,
  needs: Needs,
): Promise<Account> {
  const known = await needs.logins.get(loginId)
  // Of an account that was closed the login leads nowhere.
  const led = known?.account ? await needs.accounts.get(known.account) : undefined
  // Whoever closed the account comes back as somebody new.
  if (!known?.account || led?.closed) return listed(await firstVisit(loginId, first, known, needs), loginId, needs)
  if (!led) throw new Error('a login leads to no account')
  if (led.disabled) throw new Problem('not-allowed', '账号已停用，请联系本市政务公开办公室')
  return listed(led, loginId, needs)
}

/** The account with this way in among its own, so that closing it closes them all. */
async function listed(account: Account, loginId: string, { accounts }: Needs): Promise<Account> {
  if (account.logins?.includes(loginId)) return account
  const logins = [...(account.logins ?? []), loginId]
  // Somebody faster lists it too, or the next sign-in does.
  return (await unless(accounts.save({ ...account, logins }), 'changed-meanwhile')) ?? account
}

async function firstVisit(
  loginId: string,
  first: Pick<Account, 'name' | 'phone'>,
  before: Login | undefined,
  { accounts, logins, random, now }: Needs,
): Promise<Account> {
  const id = `citizen-${Array.from({ length: 16 }, () => letters[random(letters.length)]).join('')}`
  await accounts.create(newCitizen(id, first, now))
  const made = await unlessFaster(
    before ? logins.save({ ...before, account: id }) : logins.create({ id: loginId, version: 0, account: id }),
  )
  const winner = made ?? (await logins.get(loginId))
  const account = winner && (await accounts.get(winner.account))
  if (!account) throw new Problem('changed-meanwhile')
  return account
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
