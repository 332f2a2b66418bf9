import type { listUnitActs as contract } from '@shared/departments/contractUnits'
import { mostUnitActs } from '@shared/departments/register/words'
import type { Received, Replied } from '@shared/operation'
import { type Caller, ofCounty } from '@shared/people/caller'
import type { Reference } from '../../platform/bucket/reference'
import { everyRegistered, looksAfter, type RegisterOffice } from './office'

/** 单位管理记录, newest first: of the units that an administrator looks after, of a county's for its supervisor, and of all of them for the city's. */
export async function listUnitActs(
  { query: { search = '' } }: Received<typeof contract>,
  caller: Caller,
  { register, house }: RegisterOffice,
): Promise<Replied<typeof contract>> {
  const [rows, reference] = await Promise.all([everyRegistered(register), house.reference()])
  const acts = rows
    .filter(({ standing }) => reads(caller, standing.unit, reference))
    .flatMap(({ standing: { unit: id, facts }, events }) =>
      events.map((event) => ({ unit: { id, name: facts.name }, event })),
    )
    .filter(({ unit, event }) => [unit.name, event.by.name].some((name) => name.includes(search)))
    .sort((a, b) => (a.event.at < b.event.at ? 1 : -1))
  return { acts: acts.slice(0, mostUnitActs), total: acts.length }
}

/** The supervisor of a county reads what an administrator at its desk would look after. */
const reads = (caller: Caller, unit: string, reference: Reference): boolean =>
  caller.role === 'supervisor' && !ofCounty(caller)
    ? true
    : looksAfter({ ...caller, role: 'administrator' }, unit, reference)
