import type { readUnit as contract } from '@shared/departments/contractUnits'
import { beforeWritten } from '@shared/departments/register/words'
import { isRetired } from '@shared/departments/register/laid'
import type { KeptUnit } from '@shared/departments/register/unit'
import { countyOfUnit, placeOfUnit } from '@shared/departments/units/unitTree'
import { beijingDate } from '@shared/calendar/date'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Reference } from '../../platform/bucket/reference'
import { asLoaded, everyUnit, looksAfter, type RegisterOffice, requireOwn, unitLineOf } from './office'
import { registeredId } from './store'

/** One unit, with its record. @throws Problem 'not-found' (404), for another's as for none. */
export async function readUnit(
  { params }: Received<typeof contract>,
  caller: Caller,
  office: RegisterOffice,
): Promise<Replied<typeof contract>> {
  const reference = await office.house.reference()
  requireOwn(params.unit, caller, reference)
  const row = await office.register.get(registeredId(params.unit))
  const standing = row?.standing ?? asLoaded(params.unit, reference)
  if (!standing) throw new Problem('not-found', '没有这个单位')
  const all = await everyUnit(office)
  const near = ({ unit }: KeptUnit) => Number(countyOfUnit(unit) === countyOfUnit(params.unit))
  const today = beijingDate(office.house.now())
  return {
    unit: unitLineOf(standing),
    facts: standing.facts,
    version: row?.events.length ?? 0,
    ...actedFor(standing, reference),
    ...heldBy(standing, reference),
    events: row?.events ?? [],
    successors: all
      .filter((one) => !isRetired(one, today) && maySucceed(standing, one) && looksAfter(caller, one.unit, reference))
      .sort((a, b) => near(b) - near(a))
      .map(({ unit, facts }) => ({ id: unit, name: facts.name })),
  }
}

/** What a department of the city answers for today, and what of it goes to another. */
function heldBy({ unit, kind, gives = [] }: KeptUnit, { departments }: Reference) {
  if (kind !== 'department') return {}
  return {
    holds: departments.find(({ id }) => id === unit)?.duties.map(({ text }) => text) ?? [],
    gives: gives.map(({ duty, to, from }) => ({ duty, to, from })),
  }
}

/** The places of a zone as they are written; of one that nobody has written, as they were loaded. */
function actedFor({ unit, kind, actsFor }: KeptUnit, { areas }: Reference) {
  if (kind !== 'zone') return {}
  const loaded = (areas.zone(placeOfUnit(unit) ?? '')?.towns ?? []).map((code) => ({ code, from: beforeWritten }))
  return { actsFor: (actsFor ?? loaded).map((one) => ({ ...one, name: areas.fullName(one.code) })) }
}

/** Who may go on with a unit's work: another of the same level; of a unit below the city one that the caller looks after too. */
export function maySucceed(former: KeptUnit, one: KeptUnit): boolean {
  const [level, other] = [levels[former.kind], levels[one.kind]]
  return former.unit !== one.unit && level === other
}

const levels: Record<KeptUnit['kind'], string> = {
  department: 'city',
  county: 'desk',
  zone: 'desk',
  organ: 'organ',
  town: 'town',
}
