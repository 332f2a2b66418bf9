import type { Unit } from '@shared/inquiries/case/inquiry'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { accounts, staffId } from '../../platform/identity/account'
import type { House } from '../../platform/house'

/** A colleague of the same department by account. @throws Problem 'bad-input' when there is none. */
export async function colleagueOf(caller: Caller, account: string, house: House): Promise<Unit> {
  const found = await house.store(accounts).get(staffId(account))
  if (!found || found.disabled || !found.department || found.department.id !== caller.department)
    throw new Problem('bad-input', '本单位没有这个账号，请核对')
  return { id: found.id, name: found.name }
}
