import { seatOf } from '@shared/people/administration/words'
import type { AccountLine } from '@shared/people/contractAdministration'
import type { Role } from '@shared/people/role'
import { roleNames } from '@shared/people/words'
import type { Named } from '@shared/named'

export type SeatedRole = Exclude<Role, 'citizen'>

/** Where somebody is to sit, as it is being filled in. */
export interface FilledSeat {
  name: string
  role: SeatedRole | undefined
  department: Named | undefined
  area: Named | undefined
}

export const emptySeat: FilledSeat = { name: '', role: undefined, department: undefined, area: undefined }

export const isStaff = (role: AccountLine['role']): role is SeatedRole => role !== 'citizen'

const isDesk = (unit: Named | undefined) => unit?.id.startsWith('desk@') === true

/** What goes to the city of it: nothing that the role has no use for. */
export function seatSent({ name, role, department, area }: FilledSeat, city: boolean) {
  if (!role) return undefined
  const seat = seatOf[role]
  const unit =
    seat === 'department' || seat === 'any' || (seat === 'desk' && isDesk(department)) ? department : undefined
  const place = seat === 'area' || (seat === 'any' && !unit) ? area : undefined
  if (seat === 'desk' && !unit && !city) return undefined
  if ((seat === 'department' && !unit) || (seat === 'area' && !place)) return undefined
  return {
    name: name.trim(),
    role,
    ...(unit ? { department: unit.id } : {}),
    ...(place ? { area: place.id } : {}),
  }
}

/** 经办 · 市住房城乡建设局 */
export const seatWords = ({ role, department, area }: Pick<AccountLine, 'role' | 'department' | 'area'>) =>
  [roleNames[role], department?.name ?? area?.name ?? '全市'].join(' · ')
