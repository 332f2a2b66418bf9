import type { AreaTree } from '../../areas/tree'
import type { Named } from '../../named'
import { Problem } from '../../problem'

/** The county of a county organ, named in its id (`countyUnitId`); a department of the city has none and speaks to all of it. */
const countyOf = ({ id }: Pick<Named, 'id'>): string | undefined => id.split('@')[1]

/**
 * A county organ speaks to places in its county alone.
 * @throws Problem 'bad-input' (400) naming the field.
 */
export function requireOwnPlaces(
  codes: readonly string[],
  department: Named,
  areas: Pick<AreaTree, 'contains' | 'fullName'>,
): void {
  const county = countyOf(department)
  const stray = county && codes.find((code) => !areas.contains(county, code))
  if (!county || !stray) return
  const message = `${department.name}只能写给${areas.fullName(county)}里的地方，${areas.fullName(stray) || '全市'}不在里面；那边的事由那边的单位或者市级单位发`
  throw new Problem('bad-input', message, [{ field: 'areas', message }])
}
