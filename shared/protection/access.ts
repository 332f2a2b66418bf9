import { administers, type Places } from '../people/administration/seat'
import type { Caller } from '../people/caller'

/** Who writes and signs: administrators and supervisors, each for what they look after; of a county for its own tree. */
export const looksAfterProtection = (caller: Caller, unit: string, within: Places['contains']): boolean => {
  if (caller.role !== 'administrator' && caller.role !== 'supervisor') return false
  const { department, area } = caller
  const places = { contains: within, zoneOf: () => undefined }
  return administers({ role: 'administrator', department, area }, { role: 'officer', department: unit }, places)
}

/** Whether somebody looks after the whole city. */
export const ofWholeCity = ({ department, area }: Caller): boolean => department === undefined && area === undefined
