import { triageDesk } from '../../departments/department'
import { isCountyDesk } from '../../departments/units/unitTree'
import type { Named } from '../../named'
import { type Caller, ofCounty } from '../../people/caller'
import { unitsOf } from '../../people/heirs'

/** The library is the whole city's: its units hand texts in, and so do the editors of 市政务公开办公室. */
export const handsIn = (caller: Caller): boolean => {
  if (caller.role === 'editor') return !ofCounty(caller)
  const { role, department } = caller
  return (role === 'officer' || role === 'lead') && department !== undefined && !isOfCounty(department)
}

const isOfCounty = (unit: string) => unit.includes('@') || isCountyDesk(unit)

/** 市政务公开办公室 looks at every text beside its file: its editors, the leads of the office that hosts it, and the city's supervisor in their place. */
export const looksAtAll = (caller: Caller): boolean => {
  if (caller.role === 'editor' || caller.role === 'supervisor') return !ofCounty(caller)
  return caller.role === 'lead' && unitsOf(caller).includes(triageDesk.hostId)
}

/** Who may see it: whoever looks at all, and the unit it came from. */
export const seesOf = (caller: Caller, unit: Named): boolean =>
  looksAtAll(caller) || (handsIn(caller) && unitsOf(caller).includes(unit.id))

/** Under whose name somebody hands in. */
export const unitOfCaller = ({ department }: Caller): string => department ?? triageDesk.id
