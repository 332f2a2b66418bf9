import { triageDesk } from '../../departments/department'
import { type Caller, ofCounty } from '../../people/caller'
import { unitsOf } from '../../people/heirs'

/**
 * Whose templates somebody keeps: those of their unit. Those for all are kept by 市政务公开办公室: editors of the city write,
 * and a lead of the office that hosts it signs. The city's supervisor reads these, and signs 代签 what waits, of any unit.
 */
export const keeperOf = (caller: Caller): readonly string[] => {
  if (caller.role === 'supervisor') return ofCounty(caller) ? [] : [triageDesk.id]
  if (caller.role === 'editor') return caller.department === undefined ? [triageDesk.id] : []
  const units = unitsOf(caller)
  return units.includes(triageDesk.hostId) ? [...units, triageDesk.id] : units
}
