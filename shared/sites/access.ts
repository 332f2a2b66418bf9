import type { AreaTree } from '../areas/tree'
import { triageDesk } from '../departments/department'
import type { Caller } from '../people/caller'
import { isTheirUnit } from '../people/heirs'
import { Problem } from '../problem'

type Contains = Pick<AreaTree, 'contains'>

/** Whether a place is the clerk's own, or inside it. */
export const clerkOf = (caller: Caller, place: string, areas: Contains): boolean =>
  caller.role === 'clerk' && caller.area !== undefined && areas.contains(caller.area, place)

/**
 * 市政府办公室 keeps the register, and so do its editors; the office of a county does within the county.
 * @throws Problem 'not-allowed' (403) for everybody else.
 */
export function requireKeeper(caller: Caller, place: string, areas: Contains): void {
  if (keeps(caller, place, areas)) return
  throw new Problem('not-allowed', '公告栏、查阅点和电子屏由市政府办公室或当地县（市、区）政府办公室登记和停用')
}

export function keeps({ role, department = '' }: Caller, place: string, areas: Contains): boolean {
  if (role === 'editor') return true
  const [host, county] = department.split('@')
  return (
    (role === 'officer' || role === 'lead') && host === triageDesk.hostId && (!county || areas.contains(county, place))
  )
}

/** Who reads how a notice hangs: its department, the government office, and who watches over all. */
export const readsCoverage = (caller: Caller, of: { id: string }): boolean =>
  caller.role === 'supervisor' ||
  caller.role === 'editor' ||
  [of.id, triageDesk.hostId].some((one) => isTheirUnit(caller, one))
