import { triageDesk } from '@shared/departments/department'
import { isWithin } from '@shared/departments/units/unitTree'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { queryCode } from '@shared/inquiries/case/code'
import type { Named } from '@shared/named'
import { Problem } from '@shared/problem'
import type { LeakPeople } from '@shared/protection/content'
import type { Reference } from '../../platform/bucket/reference'
import type { Store } from '../../platform/store/store'
import { unitsOf } from './casesOf'

export interface PeopleNeeds {
  inquiries: Pick<Store<Inquiry>, 'many' | 'page'>
  reference: Pick<Reference, 'department'>
}

/**
 * Whom a notice may be told to: the askers of cases that there are and that the unit has or had, or everybody where it is the
 * city's. Gives them with the codes as they are kept. @throws Problem 'bad-input' (400) at the field, naming what is not there.
 */
export async function requireReachable(
  people: LeakPeople,
  unit: Named,
  { inquiries, reference }: PeopleNeeds,
): Promise<LeakPeople> {
  const city = unit.id === triageDesk.id
  const refuse = (field: string, message: string): never => {
    throw new Problem('bad-input', message, [{ field: `content.people.${field}`, message }])
  }
  if (people.kind === 'everyone' && !city) refuse('kind', '告知全部市民账号由市里写')
  if (people.kind === 'unit') {
    const { id, name } = reference.department(people.unit)
    if (!city && !isWithin(unit.id, id)) refuse('unit', `${unit.name}写的只告知本单位和下级单位的办件`)
    return { ...people, unitName: id === triageDesk.id ? '全部单位' : name }
  }
  if (people.kind !== 'cases') return people
  const read = people.codes.map((code) => ({ code, kept: queryCode.safeParse(code).data }))
  const there = await inquiries.many([...new Set(read.flatMap(({ kept }) => kept ?? []))])
  const own = new Set(
    there.filter((one) => city || unitsOf(one).some((each) => isWithin(unit.id, each))).map(({ id }) => id),
  )
  const missing = read.filter(({ kept }) => kept === undefined || !own.has(kept)).map(({ code }) => code)
  if (missing.length > 0) refuse('codes', `没有这几件，或者不归${unit.name}：${missing.slice(0, 5).join('、')}`)
  return { kind: 'cases', codes: [...own] }
}
