import { triageDesk } from '../../departments/department'
import type { Caller } from '../../people/caller'

/**
 * Whose templates somebody keeps: those of their unit. Those for all are kept by 市政务公开办公室: editors of the city write,
 * and a lead of the office that hosts it signs.
 */
export const keeperOf = ({ role, department }: Caller): readonly string[] => {
  if (role === 'editor') return department === undefined ? [triageDesk.id] : []
  if (department === undefined) return []
  return department === triageDesk.hostId ? [department, triageDesk.id] : [department]
}
