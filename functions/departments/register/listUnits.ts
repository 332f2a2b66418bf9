import type { listUnits as contract } from '@shared/departments/contractUnits'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { cityCode } from '@shared/areas/words'
import { topicsAmong } from '@shared/departments/register/cityDepartment'
import { administers } from '@shared/people/administration/seat'
import { everyUnit, looksAfter, officeOf, type RegisterOffice, unitLineOf } from './office'

/** 单位: those that the caller looks after, and where they may open more. */
export async function listUnits(caller: Caller, office: RegisterOffice): Promise<Replied<typeof contract>> {
  const [all, reference] = await Promise.all([everyUnit(office), office.house.reference()])
  const { areas, departments } = reference
  const city = caller.department === undefined && caller.area === undefined
  const places = [
    ...areas.children(cityCode).map(({ code, name }) => ({ id: code, name })),
    // What was opened a moment ago is not in everybody's list of places yet.
    ...all.flatMap(({ kind, place }) =>
      place && ((kind === 'county' && !areas.get(place.code)) || (kind === 'zone' && !areas.zone(place.code)))
        ? [{ id: place.code, name: place.name }]
        : [],
    ),
    ...areas.zones.map(({ id, name }) => ({ id, name })),
  ]
  const own = ({ id }: { id: string }) => administers(caller, { role: 'officer', department: `desk@${id}` }, areas)
  return {
    units: all.filter(({ unit }) => looksAfter(caller, unit, reference)).map(unitLineOf),
    office: officeOf(caller, reference),
    city,
    places: places.filter(own),
    departments: departments.map(({ id, name }) => ({ id, name })),
    topics: topicsAmong(departments),
  }
}
