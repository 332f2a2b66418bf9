import type { Replied } from '@shared/operation'
import type { signInByPhone } from '@shared/people/contract'
import type { Person } from '@shared/people/person'
import { type Account, accounts } from '../../platform/identity/account'
import { withOpened } from '../../platform/identity/endedSessions'
import { mustChange, mustSetSecond } from '../../platform/identity/identity'
import type { House } from '../../platform/house'
import { again, unless } from '../../platform/unless'
import { formerUnit } from '../formerUnit'
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
  house: Pick<House, 'identity' | 'mode' | 'now' | 'lookupSecret' | 'reference' | 'store'>,
  markedFor?: string,
): Promise<Session> {
  const device = markedFor && deviceMark(markedFor, house.now(), house.lookupSecret)
  const opened = await house.identity.open(account)
  if (account.role !== 'citizen') await listed(account.id, opened, house)
  return {
    ...opened,
    mustChangePassword: mustChange(account, house.mode === 'cloud'),
    ...(mustSetSecond(account, house.mode === 'cloud') ? { mustSetSecond: true } : {}),
    person: { ...personOf(account), ...(await formerUnit(account, house)) },
    ...(device ? { device } : {}),
  }
}

/** Writes the session into the list that an administrator sees. Where others write again and again, it opens all the same. */
async function listed(
  id: string,
  { token, expiresAt }: { token: string; expiresAt: string },
  { store, now }: Pick<House, 'store' | 'now'>,
): Promise<void> {
  const held = store(accounts)
  const write = async () => {
    const account = await held.get(id)
    if (account) await held.save(withOpened(account, token, expiresAt, now()))
  }
  await unless(again(write), 'changed-meanwhile')
}
