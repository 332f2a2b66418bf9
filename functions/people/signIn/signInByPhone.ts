import type { Received } from '@shared/operation'
import type { signInByPhone as contract } from '@shared/people/contract'
import { maskPhone } from '@shared/people/credentials'
import type { Account } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import type { Origin } from '../../platform/http/origin'
import type { Store } from '../../platform/store/store'
import { citizenOf } from './citizenOf'
import { phoneLogin } from '../lookup'
import { redeemCode } from './redeemCode'
import type { Accounts, Login, OneTimeCode } from '../store'

interface Needs {
  accounts: Accounts
  logins: Store<Login>
  codes: Store<OneTimeCode>
  random(below: number): number
  now: Date
  lookupSecret: string
  house: Pick<House, 'store' | 'now' | 'lookupSecret'>
}

/** A citizen with the right code, known from before or new. @throws Problem 'wrong-code' | 'too-many-attempts' | 'not-allowed'. */
export async function signInByPhone(
  { body }: Received<typeof contract>,
  { address }: Origin,
  needs: Needs,
): Promise<Account> {
  await redeemCode(body.phone, body.code, { ...needs, address })
  return citizenOf(phoneLogin(body.phone, needs.lookupSecret), seenByPhone(body.phone), needs)
}

/** All that is kept of the number in readable form. */
export const seenByPhone = (phone: string) => ({ name: `市民 ${phone.slice(-4)}`, phone: maskPhone(phone) })
