import type { DepartmentName } from '@shared/departments/department'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Reference } from '../platform/bucket/reference'

/** @throws Problem 'not-allowed' when the account belongs to no department. */
export function ownDepartment({ department }: Caller, reference: Pick<Reference, 'department'>): DepartmentName {
  if (department === undefined) throw new Problem('not-allowed', '你的账号没有所属单位，请联系平台运行方')
  return reference.department(department)
}
