import type { Replied } from '@shared/operation'
import type { signInByPhone } from '@shared/people/contract'
import type { Person } from '@shared/people/person'
import type { Account } from '../platform/account'
import type { House } from '../platform/house'

export type Session = Replied<typeof signInByPhone>

/** What a person is told about themselves. */
export const personOf = ({ id, role, name, department, phone, places, away }: Account): Person => ({
  id,
  role,
  name,
  ...(department ? { department } : {}),
  ...(phone ? { phone } : {}),
  places,
  ...(away ? { away } : {}),
})

/** A fresh session for an account that has just shown who it is. */
export async function openSession(account: Account, house: Pick<House, 'identity' | 'mode'>): Promise<Session> {
  const mustChangePassword = house.mode === 'cloud' && account.password?.initial === true
  return { ...(await house.identity.open(account)), mustChangePassword, person: personOf(account) }
}
