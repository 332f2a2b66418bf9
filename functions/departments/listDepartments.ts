import type { listDepartments as contract } from '@shared/departments/contract'
import type { Replied } from '@shared/operation'
import type { Reference } from '../platform/bucket/reference'

/** Every department with what it answers for, in our own words, then the county organs that take part. */
export function listDepartments({
  departments,
  countyUnits,
  kept,
}: Pick<Reference, 'departments' | 'countyUnits' | 'kept'>): Replied<typeof contract> {
  const all = departments.map(({ id, name, duties }) => ({ id, name, duties: duties.map((duty) => duty.text) }))
  const dutiesOf = (id: string) => {
    const written = kept(id)?.facts.duties ?? []
    return written.length > 0 ? written : (all.find((each) => each.id === id.split('@')[0])?.duties ?? [])
  }
  return { departments: [...all, ...countyUnits.map(({ id, name }) => ({ id, name, duties: dutiesOf(id) }))] }
}
