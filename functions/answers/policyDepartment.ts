import { competenceOf } from '@shared/departments/competence'
import { type Department, type DepartmentName, triageDesk } from '@shared/departments/department'
import { successionOf } from '@shared/departments/succession'
import type { Reference } from '../platform/reference'
import type { ListedPolicy } from './corpusFiles'

type Owned = Pick<ListedPolicy, 'title' | 'level' | 'drafter'>
type Owners = (policy: Owned) => DepartmentName | undefined

const known = new WeakMap<readonly Department[], Owners>()

/**
 * 谁起草、谁解读: the department here that drafted a policy, or does its drafter's work today; else the one that the
 * statute is entrusted to; for the city's own policies else 市政府办公室. Undefined where none of ours has to do with it.
 */
export function policyDepartments({ departments }: Pick<Reference, 'departments'>): Owners {
  const made = known.get(departments) ?? ownersAmong(departments)
  known.set(departments, made)
  return made
}

function ownersAmong(departments: readonly Department[]): Owners {
  const successor = successionOf(departments)
  const competent = competenceOf(departments)
  const office = departments.find(({ id }) => id === triageDesk.hostId)
  return ({ title, level, drafter }) => {
    const found =
      (drafter ? successor(drafter) : undefined) ?? competent(title) ?? (level === 'city' ? office : undefined)
    return found && { id: found.id, name: found.name }
  }
}

/** Whether a policy is ours to explain: of the city or the province, or drafted by one of our departments. */
export function isOursToExplain({ level, drafter }: Owned, { departments }: Pick<Reference, 'departments'>): boolean {
  if (level === 'city' || level === 'province') return true
  return drafter !== undefined && /聊城|^市/.test(drafter) && successionOf(departments)(drafter) !== undefined
}
