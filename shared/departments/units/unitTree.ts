/** The unit that hands out within one county (分办台 of a 县、市、区), as `desk@371502`. */
export const deskUnit = 'desk'
/** The unit of one town (乡镇、街道), as `town@371502101`. */
export const townUnit = 'town'

/** 分办台 of the city, as citizens know it. */
export const cityTriage = { id: 'triage', name: '市政务公开办公室' } as const

const countyDigits = 6

/** The place that the id of a unit names: of desk@371502 it is 371502, of a department of the city there is none. */
export const placeOfUnit = (unit: string): string | undefined => unit.split('@')[1]

/** The county that a unit belongs to, a town by the county it lies in, or its zone (开发区), by name; none for a unit of the city. */
export function countyOfUnit(unit: string): string | undefined {
  const place = placeOfUnit(unit)
  return place !== undefined && /^\d/.test(place) ? place.slice(0, countyDigits) : place
}

/** Whether this is the desk of a county. */
export const isCountyDesk = (unit: string | undefined): unit is string =>
  unit !== undefined && unit.split('@')[0] === deskUnit && countyOfUnit(unit) !== undefined

/** 分办台 over a unit: of its county or zone, else the city's. */
export function deskOver(unit: string): string {
  const county = countyOfUnit(unit)
  return county === undefined ? cityTriage.id : `${deskUnit}@${county}`
}

/** 下级: whether the one unit is the desk of the county, and the other an organ or a town of it. The desk itself is not below itself. */
export const isBelow = (desk: string | undefined, unit: string): boolean =>
  isCountyDesk(desk) && unit !== desk && countyOfUnit(unit) === countyOfUnit(desk)

/** The unit itself, or one below it. */
export const isWithin = (above: string | undefined, unit: string): boolean => above === unit || isBelow(above, unit)

/** Whether both belong to counties, and to different ones. */
export function inOtherCounty(one: string, other: string): boolean {
  const [here, there] = [countyOfUnit(one), countyOfUnit(other)]
  return here !== undefined && there !== undefined && here !== there
}
