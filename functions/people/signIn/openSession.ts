import type { Replied } from '@shared/operation'
import type { signInByPhone } from '@shared/people/contract'
import type { Person } from '@shared/people/person'
import type { Account } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import { deviceMark } from './deviceMark'

export type Session = Replied<typeof signInByPhone>

/** What a person is told about themselves. */
export const personOf = ({ id, role, name, department, area, phone, places, away }: Account): Person => ({
  id,
  role,
  name,
  ...(department ? { department } : {}),
  ...(area ? { area } : {}),
  ...(phone ? { phone } : {}),
  places,
  ...(away ? { away } : {}),
})

/** A fresh session for an account that has just shown who it is; `markedFor` gives the device a mark to be known by. */
export async function openSession(
  account: Account,
  house: Pick<House, 'identity' | 'mode' | 'now' | 'lookupSecret'>,
  markedFor?: string,
): Promise<Session> {
  const mustChangePassword = house.mode === 'cloud' && account.password?.initial === true
  const device = markedFor && deviceMark(markedFor, house.now(), house.lookupSecret)
  return {
    ...(await house.identity.open(account)),
    mustChangePassword,
    person: personOf(account),
    ...(device ? { device } : {}),
  }
}
