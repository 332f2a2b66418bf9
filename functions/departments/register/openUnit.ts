import { cityCode } from '@shared/areas/words'
import type { openUnit as contract } from '@shared/departments/contractUnits'
import { openedUnit } from '@shared/departments/register/opening'
import type { KeptUnit } from '@shared/departments/register/unit'
import { countyOfUnit, placeOfUnit } from '@shared/departments/units/unitTree'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { byAdministrator, changedRegister, withUnitEvent } from './keepUnit'
import { everyUnit, looksAfter, type RegisterOffice, unitLineOf } from './office'
import { requireFacts } from './requireFacts'
import { registeredId } from './store'

/** What an administrator of the city alone opens. */
const ofTheCity: readonly KeptUnit['kind'][] = ['department', 'county', 'zone']

/**
 * 设立: the unit stands in every list within a minute.
 * @throws Problem 'bad-input' as of the opening, 'not-allowed' (403) for another's tree, 'already-exists' (409) for the unit or its name.
 */
export async function openUnit(
  { body }: Received<typeof contract>,
  caller: Caller,
  office: RegisterOffice,
): Promise<Replied<typeof contract>> {
  const reference = await office.house.reference()
  const { areas, departments } = reference
  const all = await everyUnit(office)
  const taken = new Set([...all.map(({ unit }) => placeOfUnit(unit) ?? unit), ...areas.zones.map(({ id }) => id)])
  const made = openedUnit(body, { areas, departments, taken, city: cityCode })
  requireFacts(made, all, reference)
  const city = caller.department === undefined && caller.area === undefined
  if (!city && (ofTheCity.includes(made.kind) || !looksAfter(caller, made.unit, reference)))
    throw new Problem('not-allowed', '这里不归你管，请找管它的管理员')
  const there = all.find(
    ({ unit, facts, place }) =>
      unit === made.unit ||
      (made.kind === 'zone' && place !== undefined && place.name === made.place?.name) ||
      (facts.name === made.facts.name && countyOfUnit(unit) === countyOfUnit(made.unit)),
  )
  if (there)
    throw new Problem(
      'already-exists',
      `已经有${there.facts.name}了${there.retired ? '，撤并过的可以在它那里恢复' : ''}`,
    )
  const at = office.house.now().toISOString()
  const row = { id: registeredId(made.unit), version: 0, events: [] }
  await office.register.create(withUnitEvent(row, { type: 'opened', at, by: byAdministrator(caller), ...made }))
  await changedRegister(office)
  return { unit: unitLineOf(made) }
}
