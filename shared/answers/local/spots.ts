import type { AreaTree } from '../../areas/tree'
import { cityCode } from '../../areas/words'
import type { Department, DepartmentName } from '../../departments/department'
import { deskUnit } from '../../departments/units/unitTree'
import type { Named } from '../../named'

/** A place with ways of its own: the city, a county, or a zone, which is laid over towns. `code`: an area that lies in it. */
export interface Spot extends Named {
  code: string
}

/** The city, its counties, its zones. */
export const spotsOf = (areas: Pick<AreaTree, 'children' | 'get' | 'zones'>): Spot[] => [
  { id: cityCode, code: cityCode, name: areas.get(cityCode)?.name ?? '聊城市' },
  ...areas.children(cityCode).map(({ code, name }) => ({ id: code, code, name })),
  ...areas.zones.map(({ id, name, towns: [code = cityCode] }) => ({ id, code, name })),
]

/** Which of them an area lies in: its zone, else its county; the city for the city itself, none for what is unknown. */
export function spotOf(area: string, areas: Pick<AreaTree, 'children' | 'get' | 'zones' | 'zoneOf' | 'contains'>) {
  const zone = areas.zoneOf(area)
  const all = spotsOf(areas)
  if (zone) return all.find(({ id }) => id === zone.id)
  return (
    all.find(({ id, code }) => id === code && code !== cityCode && areas.contains(code, area)) ??
    all.find(({ code }) => code === areas.get(area)?.code)
  )
}

interface Units {
  departments: readonly Department[]
  countyUnits: readonly DepartmentName[]
}

/**
 * Who writes down what a place adds to a card of a department: its own organ there, else the desk there, else, where neither
 * takes part, the department of the city. Nothing for a place below the city where the city alone handles.
 */
export function ownerAt(departmentName: string, { id: place }: Named, { departments, countyUnits }: Units) {
  // A card may still name one whose work went to another.
  const city =
    departments.find(({ name }) => name === departmentName) ??
    departments.find(({ predecessors }) => predecessors.includes(departmentName))
  if (!city || (city.handledAt === 'city' && place !== cityCode)) return undefined
  const there = (unit: string) => countyUnits.find(({ id }) => id === `${unit}@${place}`)
  const { id, name } = there(city.id) ?? there(deskUnit) ?? city
  return { id, name }
}
