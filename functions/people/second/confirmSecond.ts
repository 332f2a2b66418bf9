import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { confirmSecond as contract } from '@shared/people/contractSecond'
import { Problem } from '@shared/problem'
import type { House } from '../../platform/house'
import { again } from '../../platform/unless'
import { byCaller, withEvent } from '../record/withEvent'
import type { Accounts } from '../store'
import { recoveryHash, secretIn } from './secondStep'
import { stepOf } from './totp'

interface Needs {
  accounts: Accounts
  house: Pick<House, 'now' | 'lookupSecret' | 'random'>
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const howMany = 8

/**
 * The first code shows that the app has the secret; from then on every sign-in asks for one. The recovery codes are told this
 * once, and only their hashes are kept.
 * @throws Problem 'not-now' (409) when nothing was begun or all is done, 'wrong-code' (401).
 */
export function confirmSecond(
  { body }: Received<typeof contract>,
  caller: Caller,
  { accounts, house }: Needs,
): Promise<Replied<typeof contract>> {
  return again(async () => {
    const account = await accounts.get(caller.id)
    const second = account?.second
    if (!account || !second || second.setAt !== undefined) throw new Problem('not-now', '请先取得新的二维码')
    const step = stepOf(body.code, secretIn(second, house), house.now())
    if (step === undefined) throw new Problem('wrong-code', '验证码不对，看看手机的时间准不准，等下一个数字再试')
    const recovery = Array.from({ length: howMany }, () => recoveryCode(house))
    const at = house.now().toISOString()
    const hashes = recovery.map((one) => recoveryHash(account.id, one, house.lookupSecret))
    const set = { ...account, second: { secret: second.secret, setAt: at, lastStep: step, recovery: hashes } }
    await accounts.save(withEvent(set, { type: 'secondSet', at, by: byCaller(caller) }))
    return { recovery }
  })
}

const recoveryCode = ({ random }: Pick<House, 'random'>): string => {
  const five = () => Array.from({ length: 5 }, () => letters[random(letters.length)]).join('')
  return `${five()}-${five()}`
}
