import { Problem } from '../../problem'
import { type UpkeepStatus, upkeepStatusNames } from './words'

/** What may be done to a finding, in the official words. */
export const upkeepActionNames = { judge: '清理', sendBack: '退改', sign: '签发' } as const
export type UpkeepAction = keyof typeof upkeepActionNames
export const upkeepActions = Object.keys(upkeepActionNames) as [UpkeepAction, ...UpkeepAction[]]

/** The one table of what may happen. A missing cell means: not now. */
const table: Record<UpkeepStatus, Partial<Record<UpkeepAction, UpkeepStatus>>> = {
  proposed: { judge: 'proposed', sendBack: 'returned', sign: 'signed' },
  returned: { judge: 'proposed' },
  signed: { judge: 'proposed' },
}

/** Where an action leads, or undefined when the table has no such move. */
export const upkeepLeadsTo = (status: UpkeepStatus, action: UpkeepAction): UpkeepStatus | undefined =>
  table[status][action]

/** @throws Problem 'not-now' (409) when the table has no such move. */
export function nextUpkeep(status: UpkeepStatus, action: UpkeepAction): UpkeepStatus {
  const to = table[status][action]
  if (to) return to
  throw new Problem(
    'not-now',
    `这份文件的清理结论现在是“${upkeepStatusNames[status]}”，不能${upkeepActionNames[action]}`,
  )
}
