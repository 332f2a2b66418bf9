import type { AreaTree } from '../areas/tree'
import type { Department } from './department'
import { triageDesk } from './department'
import { countyOfUnit, deskUnit, townUnit } from './units/unitTree'

/**
 * 行政复议机关: where what a department decided is reviewed. For a department of a government that government (行政复议法
 * 第二十四条第一款第一项); for organs led from above, as of taxes, the one above it (第二十七条), which the department names
 * itself. What a town or the office of a 街道 decides is reviewed by the government of its county (第二十四条第一款第二项、第三项).
 * Undefined for an unknown id.
 */
export function reviewBodyOf(
  id: string,
  { departments, areas }: { departments: readonly Department[]; areas: Pick<AreaTree, 'get' | 'ancestors'> },
): string | undefined {
  const [own = '', county] = id.split('@')
  if (own === deskUnit || own === townUnit) return governmentOf(areas.get(countyOfUnit(id) ?? '')?.name)
  const department = departments.find((one) => one.id === (own === triageDesk.id ? triageDesk.hostId : own))
  if (!department) return undefined
  if (county !== undefined) return department.reviewBody ? department.fullName : governmentOf(areas.get(county)?.name)
  const somewhere = departments.flatMap((one) => one.counterparts).at(0)?.areaCode
  const city = somewhere === undefined ? undefined : areas.ancestors(somewhere).at(-1)
  return department.reviewBody ?? governmentOf(city?.name)
}

const governmentOf = (place: string | undefined) => (place === undefined ? undefined : `${place}人民政府`)
