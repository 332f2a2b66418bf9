import type { changeUnit as contract } from '@shared/departments/contractUnits'
import {
  isOpenedHere,
  requireCityDepartment,
  requireCityFacts,
  requireOtherDuties,
} from '@shared/departments/register/cityDepartment'
import { isRetired } from '@shared/departments/register/laid'
import { beijingDate } from '@shared/calendar/date'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { administerUnit } from './administerUnit'
import { everyUnit, type RegisterOffice, unitLineOf } from './office'
import { requireFacts } from './requireFacts'

/** 修改: what is said of the unit from now on. @throws Problem 'bad-input' for a name that does not fit, 'not-now' for one that is no more. */
export async function changeUnit(
  { params, body }: Received<typeof contract>,
  caller: Caller,
  office: RegisterOffice,
): Promise<Replied<typeof contract>> {
  const [all, reference] = await Promise.all([everyUnit(office), office.house.reference()])
  const standing = await administerUnit(
    {
      unit: params.unit,
      version: body.version,
      decide(before, begun) {
        if (isRetired(before, beijingDate(office.house.now()))) throw new Problem('not-now', '已经撤并，先恢复再修改')
        requireFacts({ kind: before.kind, facts: body.facts }, all, reference)
        if (isOpenedHere(before.unit)) requireCityDepartment(body.facts)
        else if (before.kind === 'department') {
          requireCityFacts(body.facts)
          requireOtherDuties(body.facts, reference.departments.find(({ id }) => id === before.unit)?.duties ?? [])
        }
        return { type: 'changed', ...begun, facts: body.facts }
      },
    },
    caller,
    office,
  )
  return { unit: unitLineOf(standing) }
}
