import type { Unit } from '@shared/inquiries/case/inquiry'
import { handlesCases } from '@shared/people/administration/leaving'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { accounts, staffId } from '../../platform/identity/account'
import type { House } from '../../platform/house'

/** A colleague who handles cases of the same department, by account. @throws Problem 'bad-input' when there is none. */
export async function colleagueOf(caller: Caller, account: string, house: House): Promise<Unit> {
  const found = await house.store(accounts).get(staffId(account))
  const fits = found && !found.disabled && handlesCases(found.role) && found.department?.id === caller.department
  if (!fits) throw new Problem('bad-input', '本单位没有这个账号，请核对')
  return { id: found.id, name: found.name }
}
