import * as z from 'zod'
import type { AreaTree } from '../../areas/tree'
import type { Department, DepartmentName } from '../department'
import { deskUnit, townUnit } from './unitTree'

/**
 * A unit below the city that takes part here, with a queue and people of its own: an organ of a county, by the city
 * department it works under; the `desk` of a county; or a `town`, by the nine digits of its code.
 */
export const joinedUnit = z
  .object({
    departmentId: z.string(),
    areaCode: z.string().regex(/^\d{6}(\d{3})?$/),
    /** As the register names it; without one it is named after its place and its work. */
    name: z.string().optional(),
    /** Of one that is no more: who does its work. */
    heir: z.string().optional(),
  })
  .refine(({ departmentId, areaCode }) => (departmentId === townUnit) === (areaCode.length === 9), {
    message: '乡镇（街道）写九位代码，县级单位写六位代码',
  })
export type JoinedUnit = z.infer<typeof joinedUnit>

/** Who answers for a place, and at which level, told after the reason for the department. */
export interface UnitNear {
  unit: DepartmentName
  words: string
  /** The organ of the county that does the work, where the city's takes the case in. */
  local?: string
}

/** The id of a county organ: that of the city department it works under, and its county. */
export const countyUnitId = ({ departmentId, areaCode }: Pick<JoinedUnit, 'departmentId' | 'areaCode'>): string =>
  `${departmentId}@${areaCode}`

/** Every unit below the city that takes part, under its own id and name; one whose department or place is unknown is left out. */
export function countyUnits(
  joined: readonly JoinedUnit[],
  { departments, areas }: { departments: readonly Department[]; areas: Pick<AreaTree, 'get'> },
): DepartmentName[] {
  return joined.flatMap((one) => {
    const name = one.name ?? nameOf(one, areas) ?? nameIn(one.areaCode, departmentOf(one.departmentId, departments))
    return name === undefined || one.heir !== undefined ? [] : [{ id: countyUnitId(one), name }]
  })
}

/** 沙镇镇人民政府, 古楼街道办事处; 东昌府区政务公开办公室, named after the city's own and to be confirmed (待核). */
function nameOf({ departmentId, areaCode }: JoinedUnit, areas: Pick<AreaTree, 'get'>): string | undefined {
  const place = areas.get(areaCode)
  if (departmentId === deskUnit && place?.level === 'county') return `${place.name}政务公开办公室`
  if (departmentId !== townUnit || place?.level !== 'town') return undefined
  return place.name.endsWith('街道') ? `${place.name}办事处` : `${place.name}人民政府`
}

/**
 * 县级还是市级: a matter that counties handle goes to the organ of the citizen's own county when it takes part here; if
 * not, the city department keeps it and says who does the work on the spot. A zone (开发区) is named as what it is: laid
 * over towns, without organs of its own here. Undefined without a place below the city, or where the city alone handles.
 */
export function unitNear(
  id: string,
  area: string | undefined,
  {
    departments,
    areas,
    joined,
  }: { departments: readonly Department[]; areas: AreaTree; joined: readonly JoinedUnit[] },
): UnitNear | undefined {
  const department = departmentOf(id, departments)
  const county = area === undefined ? undefined : countyOf(area, areas)
  if (!department || !county || department.handledAt === 'city') return undefined
  const city = { id: department.id, name: department.name }
  const zone = areas.zoneOf(area ?? '')
  if (zone) return inZone(zone, city, joined)
  const here = joined.find((one) => one.departmentId === id && one.areaCode === county.code)
  const name = here?.name ?? nameIn(county.code, department)
  if (name === undefined) return undefined
  return here
    ? {
        unit: { id: here.heir ?? countyUnitId(here), name },
        words: `你选的地方在${county.name}，由县级单位办理，${city.name}指导`,
      }
    : { unit: city, words: `你选的地方在${county.name}，具体由${name}办理，${city.name}接收、督促并答复`, local: name }
}

/** 开发区: its own organ for this work where it has one, else its desk, else the department of the city. */
function inZone(zone: { id: string; name: string }, city: DepartmentName, joined: readonly JoinedUnit[]): UnitNear {
  const there = (own: string) => joined.find((one) => one.departmentId === own && one.areaCode === zone.id)
  const found = there(city.id) ?? there(deskUnit)
  if (!found?.name) return { unit: city, words: `你选的地方由${zone.name}管理，由${city.name}接收后交当地办理` }
  const unit = { id: found.heir ?? countyUnitId(found), name: found.name }
  return { unit, words: `你选的地方由${zone.name}管理，由${found.name}接收办理，${city.name}指导` }
}

const departmentOf = (id: string, departments: readonly Department[]) => departments.find((each) => each.id === id)

const nameIn = (areaCode: string, department: Department | undefined) =>
  department?.counterparts.find((each) => each.areaCode === areaCode)?.name

function countyOf(code: string, areas: AreaTree) {
  const area = areas.get(code)
  return area && [area, ...areas.ancestors(code)].find(({ level }) => level === 'county')
}
