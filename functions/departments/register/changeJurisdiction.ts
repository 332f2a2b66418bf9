import type { AreaTree } from '@shared/areas/tree'
import type { changeJurisdiction as contract } from '@shared/departments/contractUnits'
import type { ActingFor, KeptUnit } from '@shared/departments/register/unit'
import { placeOfUnit } from '@shared/departments/units/unitTree'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { administerUnit } from './administerUnit'
import { everyUnit, type RegisterOffice, unitLineOf } from './office'

/**
 * 调整辖区: which places the units of a zone act for, with their days. Questions go by the day on which they are asked.
 * @throws Problem 'bad-input' for a place that is none, or that two zones would act for on the same day; 'not-now' for what is no zone.
 */
export async function changeJurisdiction(
  { params, body: { actsFor, version } }: Received<typeof contract>,
  caller: Caller,
  office: RegisterOffice,
): Promise<Replied<typeof contract>> {
  const [all, { areas }] = await Promise.all([everyUnit(office), office.house.reference()])
  const standing = await administerUnit(
    {
      unit: params.unit,
      version,
      decide(before, begun) {
        if (before.kind !== 'zone') throw new Problem('not-now', '只有开发区的分办台写辖区')
        requirePlaces(actsFor, areas)
        requireAlone(before, actsFor, all)
        return { type: 'jurisdiction', ...begun, actsFor }
      },
    },
    caller,
    office,
  )
  return { unit: unitLineOf(standing) }
}

const refused = (message: string) => new Problem('bad-input', message, [{ field: 'actsFor', message }])

function requirePlaces(actsFor: readonly ActingFor[], areas: AreaTree): void {
  for (const { code } of actsFor) if (!areas.get(code)) throw refused(`没有代码是 ${code} 的乡镇（街道）或村居`)
}

/** Nobody is to be acted for twice: by another zone, or by the same one in two lines of the same days. */
function requireAlone(zone: KeptUnit, actsFor: readonly ActingFor[], all: readonly KeptUnit[]): void {
  const others = all
    .filter(({ unit }) => unit !== zone.unit)
    .flatMap(({ unit, facts, actsFor: theirs = [] }) => theirs.map((one) => ({ ...one, whose: facts.name, unit })))
  for (const [nth, one] of actsFor.entries()) {
    const twice = actsFor.slice(nth + 1).some((other) => meet(one, other))
    if (twice) throw refused(`${one.code} 在同一段日子里写了两次`)
    const other = others.find((theirs) => meet(one, theirs))
    if (other)
      throw refused(`${one.code} 这段日子由${other.whose}管（${placeOfUnit(other.unit)}），先在它那里写明到哪天为止`)
  }
}

/** The same place, or one in the other, on a day that both have. */
const meet = (one: ActingFor, other: ActingFor): boolean =>
  (one.code.startsWith(other.code) || other.code.startsWith(one.code)) &&
  (one.until === undefined || other.from < one.until) &&
  (other.until === undefined || one.from < other.until)
