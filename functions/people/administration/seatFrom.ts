import { administers, requireSeat } from '@shared/people/administration/seat'
import type { Caller } from '@shared/people/caller'
import type { StaffRole } from '@shared/people/staffAddress'
import { Problem } from '@shared/problem'
import type { Account } from '../../platform/identity/account'
import type { House } from '../../platform/house'

interface Asked {
  name: string
  role: StaffRole
  department?: string | undefined
  area?: string | undefined
}

/**
 * Where an account is to sit, with the names of its unit and place, when the caller may seat anybody there.
 * @throws Problem 'bad-input' (400), 'not-found' for no such unit or place, 'bad-input' for a unit that is no more, 'not-allowed' (403) for another's.
 */
export async function seatFrom(
  { name, role, department, area }: Asked,
  caller: Caller,
  { reference }: Pick<House, 'reference'>,
): Promise<Pick<Account, 'name' | 'role' | 'department' | 'area'>> {
  requireSeat({ role, department, area })
  const facts = await reference()
  const place = area === undefined ? undefined : facts.areas.get(area)
  if (area !== undefined && !place) throw new Problem('not-found', '没有这个地方，请重新选择')
  const seated = { role, department, area: place?.code }
  if (!administers(caller, seated, facts.areas)) throw new Problem('not-allowed', '这个岗位不归你管，请找管它的管理员')
  return {
    name,
    role,
    ...(department === undefined ? {} : { department: facts.inForce(department) }),
    ...(place ? { area: { id: place.code, name: facts.areas.fullName(place.code) || place.name } } : {}),
  }
}
