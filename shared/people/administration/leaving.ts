import type { Named } from '../../named'
import { isTheirUnit } from '../heirs'
import type { Role } from '../role'
import type { AccountEvent } from './event'

/** Somebody who goes from what they did at a unit. */
export interface Leaving {
  unit: Named
  name: string
  role: Role
  /** Who wrote it down. */
  by: Named
  /** Who takes over what they have in hand. */
  successor?: Named
}

/** Whose duty is to handle the cases of a unit, and who may have some in hand. */
export const handlesCases = (role: Role | undefined): boolean => role === 'officer' || role === 'lead'

interface Seated {
  role?: Role | undefined
  department?: Pick<Named, 'id'> | undefined
}

/** Whether whoever sat at the first seat handles no cases of that unit at the second. */
export const leavesDesk = (before: Seated, after: Seated): boolean =>
  !handlesCases(after.role) || before.department?.id !== after.department?.id

interface Holding extends Seated {
  disabled: boolean
}

/** Whether somebody may have cases of a unit in hand today: at work, there or where its work has gone, and with the duty. */
export const holdsCasesOf = (
  { disabled, role, department }: Holding,
  unit: string,
  heirs: Readonly<Record<string, string>>,
): boolean => !disabled && handlesCases(role) && isTheirUnit({ department: department?.id, heirs }, unit)

/**
 * What a line of the record of an account says of the cases of a unit: whoever is disabled, moved to another unit or given a
 * duty that handles none leaves them, and whoever names a successor gives them away. Undefined where they stay.
 */
export function leavingOf(events: readonly AccountEvent[], line: number): Leaving | undefined {
  const said = events[line]
  if (said?.type !== 'disabled' && said?.type !== 'moved') return undefined
  const seat = events.slice(0, line).findLast((one) => 'role' in one)
  if (!seat || !('role' in seat) || !seat.department) return undefined
  const { department: unit, name, role } = seat
  if (said.type === 'moved' && !leavesDesk(seat, said) && !said.successor) return undefined
  return { unit, name, role, by: said.by, ...(said.successor ? { successor: said.successor } : {}) }
}
