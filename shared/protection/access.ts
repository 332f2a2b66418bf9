import { administers, type Within } from '../people/administration/seat'
import type { Caller } from '../people/caller'

/** Who writes and signs: administrators and supervisors, each for what they look after; of a county for its own tree. */
export const looksAfterProtection = (caller: Caller, unit: string, within: Within): boolean => {
  if (caller.role !== 'administrator' && caller.role !== 'supervisor') return false
  const { department, area } = caller
  return administers({ role: 'administrator', department, area }, { role: 'officer', department: unit }, within)
}

/** Whether somebody looks after the whole city. */
export const ofWholeCity = ({ department, area }: Caller): boolean => department === undefined && area === undefined
