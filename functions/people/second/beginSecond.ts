import { randomBytes } from 'node:crypto'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { beginSecond as contract } from '@shared/people/contractSecond'
import { Problem } from '@shared/problem'
import { toString as svgOf } from 'qrcode'
import { accountOfStaff } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import { sealerOf } from '../../platform/reach/sealed'
import { again } from '../../platform/unless'
import type { Accounts } from '../store'
import { base32, uriOf } from './totp'

interface Needs {
  accounts: Accounts
  house: Pick<House, 'lookupSecret'>
}

/**
 * A secret to be taken into an authenticator app; it counts once a code made with it was shown.
 * @throws Problem 'not-now' (409) where one counts already: only an administrator takes that away.
 */
export async function beginSecond(caller: Caller, { accounts, house }: Needs): Promise<Replied<typeof contract>> {
  // 160 bits, as long as the hash (RFC 4226, 4).
  const secret = randomBytes(20)
  await again(async () => {
    const account = await accounts.get(caller.id)
    if (!account) throw new Problem('session-ended')
    if (account.second?.setAt !== undefined) throw new Problem('not-now', '验证器已经绑定，换手机请管理员重置')
    const sealed = sealerOf(house.lookupSecret).seal(secret.toString('base64url'))
    await accounts.save({ ...account, second: { secret: sealed, recovery: [] } })
  })
  const uri = uriOf(secret, accountOfStaff(caller.id))
  return { secret: base32(secret), uri, picture: await svgOf(uri, { type: 'svg', margin: 2 }) }
}
