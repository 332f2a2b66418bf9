import { Problem } from '@shared/problem'
import type { Account } from '../platform/account'
import { hashOf, matches, nobodysHash } from './password'
import type { Accounts } from './store'

/** 本市约定: after so many wrong passwords an account rests for so many minutes. */
export const lock = { failures: 5, minutes: 15 }

type WithPassword = Account & { password: NonNullable<Account['password']> }

interface Needs {
  accounts: Accounts
  now: Date
}

/**
 * The account, when this is its password; undefined when the password is wrong or there is no such account, which takes
 * as long. Every attempt is counted before it is checked, so attempts made at the same moment cannot slip past the lock.
 * @throws Problem 'too-many-attempts' (429) with the minutes left while the account is locked.
 */
export async function checkPassword(id: string, password: string, needs: Needs): Promise<WithPassword | undefined> {
  const counted = await countAttempt(id, needs)
  if (!(await matches(counted.password.hash, password))) return undefined
  return forgiven(counted, needs)
}

async function countAttempt(id: string, { accounts, now }: Needs): Promise<WithPassword> {
  for (let clash = 0; clash < 10; clash++) {
    const account = withPassword(await accounts.get(id)) ?? nobody(id, now)
    const { lockedUntil, ...open } = account.password
    const left = Date.parse(lockedUntil ?? '') - now.getTime()
    if (left > 0)
      throw new Problem(
        'too-many-attempts',
        `密码连续输错 ${lock.failures} 次，账号暂时锁定，请 ${Math.ceil(left / 60_000)} 分钟后再试`,
      )
    const failures = lockedUntil ? 1 : open.failures + 1
    const until = new Date(now.getTime() + lock.minutes * 60_000).toISOString()
    const locked = failures >= lock.failures ? { lockedUntil: until } : {}
    const counted = { ...account, password: { ...open, failures, ...locked } }
    // For an unknown account the same write is sent and refused: also the table takes as long.
    const saved = await accounts.save(counted).catch(unless('changed-meanwhile'))
    if (saved) return { ...counted, version: saved.version }
    if (account.version === never) return counted
  }
  throw new Problem('too-many-attempts')
}

/** The right password clears what was counted, also what others counted meanwhile. */
async function forgiven(counted: WithPassword, { accounts }: Needs): Promise<WithPassword> {
  let account: WithPassword | undefined = counted
  for (let clash = 0; account && clash < 10; clash++) {
    const { hash, initial } = account.password
    if (hash !== counted.password.hash) break
    const cleared: WithPassword = { ...account, password: { hash, initial, failures: 0 } }
    const saved = await accounts.save(cleared).catch(unless('changed-meanwhile'))
    if (saved) return { ...cleared, version: saved.version }
    account = withPassword(await accounts.get(account.id))
  }
  throw new Problem('changed-meanwhile')
}

const withPassword = (account: Account | undefined): WithPassword | undefined =>
  account?.password && { ...account, password: account.password }

/** A version that no stored item has. */
const never = -1

const nobody = (id: string, now: Date): WithPassword => ({
  id,
  version: never,
  role: 'officer',
  name: '',
  places: [],
  password: { hash: nobodysHash, initial: false, failures: 0 },
  disabled: true,
  createdAt: now.toISOString(),
})

const unless = (code: Problem['code']) => (error: unknown) => {
  if (error instanceof Problem && error.code === code) return undefined
  throw error
}

/** Keeps a new password of the person's own choosing, which ends every session opened with the old one. */
export async function setPassword(account: Account, password: string, accounts: Accounts): Promise<Account> {
  return accounts.save({ ...account, password: { hash: await hashOf(password), initial: false, failures: 0 } })
}
