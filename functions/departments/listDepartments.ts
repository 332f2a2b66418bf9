import type { listDepartments as contract } from '@shared/departments/contract'
import { countyOfUnit, placeOfUnit } from '@shared/departments/units/unitTree'
import { triageDesk } from '@shared/departments/department'
import type { Replied } from '@shared/operation'
import type { Reference } from '../platform/bucket/reference'

type Listed = Replied<typeof contract>['departments'][number]
export type ListedFrom = Pick<Reference, 'departments' | 'countyUnits' | 'kept'>
type DirectoryFrom = ListedFrom & Pick<Reference, 'contactOf' | 'areas' | 'route'>

/** Every department with what it answers for, in our own words, then the county organs that take part. */
export function dutiesOfUnits({ departments, countyUnits, kept }: ListedFrom): Listed[] {
  const all = departments.map(({ id, name, duties }) => ({ id, name, duties: duties.map((duty) => duty.text) }))
  const dutiesOf = (id: string) => {
    const written = kept(id)?.facts.duties ?? []
    return written.length > 0 ? written : (all.find((each) => each.id === id.split('@')[0])?.duties ?? [])
  }
  return [...all, ...countyUnits.map(({ id, name }) => ({ id, name, duties: dutiesOf(id) }))]
}

/**
 * 单位名录: the same with how to reach each and where it belongs, out of what routing reads; of a search only those that
 * routing would choose for these words, with the reason, best first.
 */
export function listDepartments(search: string | undefined, reference: DirectoryFrom): Replied<typeof contract> {
  const all = dutiesOfUnits(reference).map((one) => reached(one, reference))
  if (search === undefined) return { departments: all }
  const { department, reason, by, alternatives } = reference.route({ question: search })
  const likely = by === 'triage' ? alternatives : [{ ...department, reason }, ...alternatives]
  return {
    departments: likely
      .filter(({ id }) => id !== triageDesk.id)
      .flatMap(({ id, reason: why }) => {
        const one = all.find((each) => each.id === id)
        return one ? [{ ...one, reason: why }] : []
      }),
  }
}

function reached(one: Listed, { contactOf, areas }: Pick<DirectoryFrom, 'contactOf' | 'areas'>): Listed {
  const contact = contactOf(one.id)
  const zone = areas.zones.find(({ id }) => id === placeOfUnit(one.id))
  const county = areas.get(countyOfUnit(one.id) ?? '')
  const place = zone ? { id: zone.id, name: zone.name } : county && { id: county.code, name: county.name }
  return { ...one, ...(Object.keys(contact).length > 0 ? { contact } : {}), ...(place ? { place } : {}) }
}
