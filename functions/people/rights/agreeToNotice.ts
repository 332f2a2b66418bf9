import { joined } from '@shared/outbox'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { agreeToNotice as contract } from '@shared/people/contractRights'
import { noticeVersion } from '@shared/people/keeping/schedule'
import { Problem } from '@shared/problem'
import { changeReach } from '../../messages/followers/changeReach'
import type { Reachable } from '../../messages/followers/reached'
import type { Account } from '../../platform/identity/account'
import type { Store } from '../../platform/store/store'
import { again, unless } from '../../platform/unless'
import { placesChanged } from '../followPlaces'
import type { Accounts } from '../store'

interface Needs {
  accounts: Accounts
  reachables: Store<Reachable>
  now: Date
}

/**
 * Keeps that somebody agreed to what they were told, or took it back (个人信息保护法 第十四条、第十五条). What rests on consent
 * alone goes with it: places and ways to be told. Cases go on, for an office answers by law (第十六条).
 * @throws Problem 'bad-input' for another edition than the one that people are told now.
 */
export async function agreeToNotice(
  { body: { version, agreed } }: Received<typeof contract>,
  caller: Caller,
  { accounts, reachables, now }: Needs,
): Promise<Replied<typeof contract>> {
  if (agreed && version !== noticeVersion) throw new Problem('bad-input', '说明有了新的版本，请打开看过再同意')
  const at = now.toISOString()
  const consent = { version, at, agreed }
  await again(async () => {
    const account = await accounts.get(caller.id)
    if (!account) throw new Problem('session-ended')
    return accounts.save(withConsent(account, consent))
  })
  if (!agreed) await changeReach(caller.id, reachables, ({ wechat: _wechat, sms: _sms, ...before }) => before)
  return { consent }
}

/** The same said twice is kept once; what is taken back takes the places with it. */
export function withConsent(account: Account, consent: NonNullable<Account['consents']>[number]): Account {
  const before = account.consents ?? []
  const last = before.at(-1)
  const same = last?.version === consent.version && last.agreed === consent.agreed
  const told = { ...account, consents: same ? before : [...before, consent] }
  if (consent.agreed) return told
  return { ...told, places: [], outbox: joined(account.outbox ?? [], [placesChanged(account, consent.at)]) }
}

/** The account after signing in with what was agreed to; an edition that is told no more is not kept, and is told anew. */
export async function agreedAtSignIn(
  account: Account,
  version: string | undefined,
  { accounts, now }: Pick<Needs, 'accounts' | 'now'>,
): Promise<Account> {
  if (version !== noticeVersion) return account
  const after = withConsent(account, { version, at: now.toISOString(), agreed: true })
  if (after.consents?.length === account.consents?.length) return account
  return (await unless(accounts.save(after), 'changed-meanwhile')) ?? account
}
