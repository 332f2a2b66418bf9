import { requireFactsOfKind, topicsAmong } from '@shared/departments/register/cityDepartment'
import type { KeptUnit } from '@shared/departments/register/unit'
import { placeOfUnit } from '@shared/departments/units/unitTree'
import { Problem } from '@shared/problem'
import type { Reference } from '../../platform/bucket/reference'

/** @throws Problem 'bad-input' for what a unit of this kind does not have, a topic, or units of counties that there are not. */
export function requireFacts(
  { kind, facts }: Pick<KeptUnit, 'kind' | 'facts'>,
  all: readonly KeptUnit[],
  { departments }: Reference,
): void {
  requireFactsOfKind(facts, kind, topicsAmong(departments))
  const { organs = [] } = facts
  const known = all.filter(
    ({ retired, ...one }) => !retired && (one.kind === 'organ' || one.kind === 'county' || one.kind === 'zone'),
  )
  const places = organs
    .map((organ) => known.find(({ unit }) => unit === organ))
    .map((one) => one && placeOfUnit(one.unit))
  if (places.includes(undefined)) throw refused('县里的对口部门从列表里选')
  if (new Set(places).size < places.length) throw refused('一个县（市、区）只写一个对口部门')
}

const refused = (message: string) => new Problem('bad-input', message, [{ field: 'facts.organs', message }])
