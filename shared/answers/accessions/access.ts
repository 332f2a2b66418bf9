import { triageDesk } from '../../departments/department'
import { countyOfUnit, isCountyDesk, townUnit } from '../../departments/units/unitTree'
import type { Named } from '../../named'
import { type Caller, ofCounty } from '../../people/caller'
import { unitsOf } from '../../people/heirs'

/** Units of the city hand texts in, and units of a county or zone those that it laid down itself; so do the editors of both. Towns do not. */
export const handsIn = ({ role, department }: Caller): boolean =>
  role === 'editor' || ((role === 'officer' || role === 'lead') && department !== undefined && !isTown(department))

const isTown = (unit: string) => unit.split('@')[0] === townUnit

/** The county or zone whose own documents somebody hands in, by its id; undefined where they count in the whole city. */
export const placeOf = ({ department }: Pick<Caller, 'department'>): string | undefined =>
  department === undefined ? undefined : countyOfUnit(department)

/** 市政务公开办公室 looks at every text beside its file: its editors, the leads of the office that hosts it, and the city's supervisor in their place. */
export const looksAtAll = (caller: Caller): boolean => {
  if (caller.role === 'editor' || caller.role === 'supervisor') return !ofCounty(caller)
  return caller.role === 'lead' && unitsOf(caller).includes(triageDesk.hostId)
}

/** 县（市、区）分办台: its editor, its leads and its supervisor look at what its own units hand in. The county, by its id. */
export const looksIn = (caller: Caller): string | undefined => {
  if (caller.role !== 'editor' && caller.role !== 'supervisor' && caller.role !== 'lead') return undefined
  const desk = unitsOf(caller).find(isCountyDesk)
  return desk === undefined ? undefined : countyOfUnit(desk)
}

/** Whether somebody looks at what came from a unit. */
export function looksAt(caller: Caller, unit: Named): boolean {
  const county = countyOfUnit(unit.id)
  return looksAtAll(caller) || (county !== undefined && looksIn(caller) === county)
}

/** Who may see it: whoever looks at it, and the unit it came from. */
export const seesOf = (caller: Caller, unit: Named): boolean =>
  looksAt(caller, unit) || (handsIn(caller) && unitsOf(caller).includes(unit.id))

/** Under whose name somebody hands in. */
export const unitOfCaller = ({ department }: Caller): string => department ?? triageDesk.id

/** Who looks at what came from a unit, as people call them. */
export const looksWords = (unit: string): string =>
  countyOfUnit(unit) === undefined ? '市政务公开办公室' : '本县（市、区）政务公开办公室或者市政务公开办公室'
