import { addressOf, joined, type Outgoing } from '@shared/outbox'
import type { Received, Replied } from '@shared/operation'
import { accountsOf, type Caller, isPerson } from '@shared/people/caller'
import type { closeAccount as contract } from '@shared/people/contractRights'
import { Problem } from '@shared/problem'
import { stopped } from '../helping/endHelp'
import { accounts as accountKind } from '../../platform/identity/account'
import type { Account } from '../../platform/identity/account'
import type { Store } from '../../platform/store/store'
import { again } from '../../platform/unless'
import { type Proving, provedLogin } from '../signIn/provedLogin'
import type { Accounts, Login } from '../store'
import { placesChanged } from '../followPlaces'

interface Needs extends Proving {
  accounts: Accounts
  logins: Store<Login>
}

/**
 * 注销: in one write nobody can sign in as this person any more, and name, phone and places are gone; the nightly job deletes
 * the rest (网络数据安全管理条例 第二十四条, 个人信息保护法 第四十七条). Whoever signs in by the same phone later is somebody new.
 * @throws Problem 'bad-input' where the proof is somebody else's, and as of signing in.
 */
export async function closeAccount(
  { body }: Received<typeof contract>,
  caller: Caller,
  needs: Needs,
): Promise<Replied<typeof contract>> {
  const { accounts, logins, house } = needs
  const shown = await provedLogin(body.proof, needs)
  const way = await logins.get(shown)
  if (!way || !isPerson(caller, way.account))
    throw new Problem('bad-input', '这不是你登录用的，请用登录这个账号的手机号或微信验证')
  for (const id of accountsOf(caller)) await endEveryHelp(id, house)
  // What is joined to it first: cut off in between, whoever is left can still close the rest.
  for (const id of accountsOf(caller).reverse()) {
    const closed = await again(async () => {
      const account = await accounts.get(id)
      if (!account) throw new Problem('session-ended')
      return account.closed ? account : accounts.save(emptied(account, house.now().toISOString()))
    })
    for (const login of new Set([shown, ...(closed.logins ?? [])])) await unlinked(login, id, logins)
  }
  return { closed: true }
}

/** Nobody helps whoever is gone, and who is gone helps nobody. */
async function endEveryHelp(id: string, house: Needs['house']): Promise<void> {
  const own = await house.store(accountKind).get(id)
  for (const helper of own?.helpers ?? []) await stopped(helper, id, id, house)
  for (const { person } of own?.helps ?? []) await stopped(id, person, id, house)
}

function emptied(account: Account, at: string): Account {
  const { phone: _phone, ended: _ended, openid: _openid, logins, ...rest } = account
  return {
    ...rest,
    name: '已注销',
    places: [],
    disabled: true,
    closed: { at },
    ...(logins ? { logins } : {}),
    outbox: joined(account.outbox ?? [], [placesChanged(account, at), gone(account.id, at)]),
  }
}

/** Rides in the account until its cases under way say so to whoever has them in hand. */
const gone = (id: string, at: string): Outgoing => ({
  id: `${id}/gone`,
  to: addressOf({ leaver: id }),
  title: '注销',
  text: '',
  createdAt: at,
  attempts: 0,
  nextAttemptAt: at,
})

/** The look-up of a phone or of a WeChat person leads nowhere any more. */
const unlinked = (id: string, account: string, logins: Store<Login>): Promise<unknown> =>
  again(async () => {
    const login = await logins.get(id)
    if (login?.account === account) await logins.save({ ...login, account: '' })
  })
