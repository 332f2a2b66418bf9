import type { Received, Replied } from '@shared/operation'
import { joined } from '@shared/outbox'
import type { Caller } from '@shared/people/caller'
import type { joinAccount as contract } from '@shared/people/contractJoining'
import { Problem } from '@shared/problem'
import type { Account } from '../../platform/identity/account'
import type { Store } from '../../platform/store/store'
import { again } from '../../platform/unless'
import { placesChanged } from '../followPlaces'
import { citizenBehind } from '../signIn/citizenOf'
import { type Proving, provedLogin } from '../signIn/provedLogin'
import { seenByPhone } from '../signIn/signInByPhone'
import type { Login } from '../store'
import { type Settling, settleJoin, toSettle } from './settleJoin'
import { waysOf } from './waysOf'

interface Joining extends Proving, Omit<Settling, 'house'> {
  logins: Store<Login>
  random(below: number): number
}

/** So many other ways in: a phone or two, and WeChat. */
const most = 4

/**
 * 合成一个账号: signed in by one way, the caller has just shown that the other is theirs too. The account they are in stays;
 * the other one leads to it from now on, and what each had is read as one. First the account that stays says so, with a
 * message that brings the other to agree, so that nothing is lost or doubled where the process dies in between; joined
 * twice is joined once.
 * @throws Problem 'not-now' where the other one is joined elsewhere, and as of signing in.
 */
export async function joinAccount(
  { body: { proof } }: Received<typeof contract>,
  caller: Caller,
  needs: Joining,
): Promise<Replied<typeof contract>> {
  const { accounts, house } = needs
  const shown = await provedLogin(proof, needs)
  const first = 'phone' in proof ? seenByPhone(proof.phone) : { name: '微信市民' }
  const other = await citizenBehind(shown, first, { ...needs, now: house.now() })
  if (other.id === caller.id) throw new Problem('not-now', '这就是你现在登录用的，不用再合')
  requireFree(other, caller.id)
  const at = house.now().toISOString()
  await again(async () => {
    const own = await accounts.get(caller.id)
    if (!own || own.joinedInto) throw new Problem('session-ended')
    const before = own.joined ?? []
    if (before.some(({ id }) => id === other.id)) return own
    if (before.length >= most) throw new Problem('not-now', `一个账号最多再合 ${most} 个，先分开不用的`)
    const told = [toSettle(own, other.id, at), placesChanged(own, at)]
    const places = [...new Set([...own.places, ...other.places])]
    return accounts.save({
      ...own,
      joined: [...before, { id: other.id, at }],
      places,
      outbox: joined(own.outbox ?? [], told),
    })
  })
  await settleJoin(caller.id, other.id, needs)
  return { joined: await waysOf(caller.id, accounts) }
}

/** One account is one person's: what is joined to somebody else is parted there first. */
function requireFree({ joinedInto, joined: others = [], helpers = [], disabled }: Account, into: string): void {
  // Who may act for somebody is seen and ended in the account they are in.
  if (!joinedInto && helpers.length > 0)
    throw new Problem('not-now', '那个账号请了家人代办。先用它登录，在“家人代办”里结束，再来合')
  if (joinedInto && joinedInto.id !== into)
    throw new Problem('not-now', '它已经和另一个账号合在一起。先用它登录，在“我的信息”里分开，再来合')
  if (others.length > 0) throw new Problem('not-now', '那个账号自己也合过别的。先用它登录，在“我的信息”里分开，再来合')
  if (disabled) throw new Problem('not-allowed', '那个账号已停用，请联系本市政务公开办公室')
}
