import type { Caller } from '../people/caller'
import { Problem } from '../problem'
import type { Concern } from './concern'

/**
 * The department that answers for this concern, when the caller belongs to it.
 * @throws Problem 'not-allowed' (403) for everybody else.
 */
export function respondingDepartment(caller: Caller, { department }: Concern): { id: string; name: string } {
  if (department && caller.department === department.id && (caller.role === 'officer' || caller.role === 'lead'))
    return department
  throw new Problem('not-allowed', department ? `这条舆情由${department.name}回应` : '这条舆情还没有交给你单位')
}
