import { Problem } from '../problem'
import { protectionActionNames, type ProtectionAction, type ProtectionStatus, protectionStatusNames } from './words'

/** The one table of what may happen. A missing cell means: not now. What was dropped before any signature stays so. */
const table: Record<ProtectionStatus, readonly ProtectionAction[]> = {
  waiting: ['write', 'sendBack', 'drop', 'sign'],
  returned: ['write', 'drop'],
  signed: ['write', 'tell'],
  dropped: [],
}

/** Whether the table has such a move. */
export const mayProtect = (status: ProtectionStatus, action: ProtectionAction): boolean =>
  table[status].includes(action)

/** @throws Problem 'not-now' (409) when it has none. */
export function requireMove(status: ProtectionStatus, action: ProtectionAction): void {
  if (mayProtect(status, action)) return
  throw new Problem('not-now', `这一份现在是“${protectionStatusNames[status]}”，不能${protectionActionNames[action]}`)
}
