import { triageDesk } from '@shared/departments/department'
import { Problem } from '@shared/problem'
import type { Reference } from '../platform/bucket/reference'

/** Who can be given a concern. The triage desk cannot: nobody there answers in public. @throws Problem 'not-found' | 'bad-input'. */
export function respondent(department: string, reference: Pick<Reference, 'inForce'>): { id: string; name: string } {
  const { id, name } = reference.inForce(department)
  if (id === triageDesk.id) throw new Problem('bad-input', '舆情要交给一个责任单位，不能放在分办台')
  return { id, name }
}
