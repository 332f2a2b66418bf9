import type { KeptUnit } from '@shared/departments/register/unit'
import type { UnitLine } from '@shared/departments/contractUnits'
import { triageDesk } from '@shared/departments/department'
import { countyOfUnit, deskUnit, isCountyDesk, placeOfUnit, townUnit } from '@shared/departments/units/unitTree'
import { administers } from '@shared/people/administration/seat'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Reference } from '../../platform/bucket/reference'
import type { House } from '../../platform/house'
import { everyOf } from '../../platform/store/pages'
import { type Register, registerList, type RegisteredUnit } from './store'

export interface RegisterOffice {
  register: Register
  house: Pick<House, 'now' | 'reference' | 'bucket' | 'nudge'>
}

/** Every row of the register. */
export const everyRegistered = (register: Pick<Register, 'page'>): Promise<RegisteredUnit[]> =>
  everyOf(register.page, { index: 'second', key: registerList, limit: 500 })

/** Whether the unit is the caller's to look after. */
export const looksAfter = (caller: Caller, unit: string, { areas }: Reference): boolean =>
  administers(caller, { role: 'officer', department: unit }, areas)

/** What an administrator looks after, in words: a desk and a town with what lies below them. */
export function officeOf(
  { department, area }: Pick<Caller, 'department' | 'area'>,
  reference: Pick<Reference, 'department' | 'areas'>,
): string {
  if (department === undefined) return area === undefined ? '全市' : reference.areas.fullName(area)
  const { name } = reference.department(department)
  return isCountyDesk(department) || kindOf(department) === 'town' ? `${name}和它下面` : name
}

/** A unit of the list that was loaded, as the register would have it. */
export function asLoaded(unit: string, reference: Reference): KeptUnit | undefined {
  const department = reference.departments.find(({ id }) => id === unit)
  if (department) {
    const { name, aliases, contact = {} } = department
    return { unit, kind: 'department', facts: { name, aliases, duties: [], ...contact } }
  }
  const below = reference.countyUnits.find(({ id }) => id === unit)
  return below && { unit, kind: kindOf(unit), facts: { name: below.name, aliases: [], duties: [] } }
}

function kindOf(unit: string): KeptUnit['kind'] {
  const [own] = unit.split('@')
  if (own === townUnit || own?.startsWith(`${townUnit}-`)) return 'town'
  if (own !== deskUnit) return 'organ'
  return /^\d/.test(placeOfUnit(unit) ?? '') ? 'county' : 'zone'
}

/** A unit as lists show it. */
export function unitLineOf({ unit, kind, facts, retired }: KeptUnit): UnitLine {
  const over = isCountyDesk(unit) ? triageDesk.id : countyOfUnit(unit) && `${deskUnit}@${countyOfUnit(unit)}`
  return {
    id: unit,
    name: facts.name,
    kind,
    ...(over ? { parent: over } : {}),
    ...(facts.phone ? { phone: facts.phone } : {}),
    ...(retired ? { retired: { from: retired.from, successor: retired.successor } } : {}),
  }
}

/** Every unit there is or was: those of the register, and those of the list that nobody has changed. */
export async function everyUnit({ register, house }: RegisterOffice): Promise<KeptUnit[]> {
  const [rows, reference] = await Promise.all([everyRegistered(register), house.reference()])
  const kept = rows.map(({ standing }) => standing)
  const written = new Set(kept.map(({ unit }) => unit))
  const loaded = [...reference.departments, ...reference.countyUnits]
    .filter(({ id }) => !written.has(id))
    .flatMap(({ id }) => asLoaded(id, reference) ?? [])
  return [...loaded, ...kept]
}

/** @throws Problem 'not-found' (404), for another's as for none. */
export function requireOwn(unit: string, caller: Caller, reference: Reference): void {
  if (!looksAfter(caller, unit, reference)) throw new Problem('not-found', '你管的单位里没有这一个')
}
