import type { UnitLine } from '@shared/departments/contractUnits'

/** The units in the order of their tree: counties and zones with what lies below each, then those of the city. */
export function inTree(units: readonly UnitLine[]): { line: UnitLine; under?: string }[] {
  const desks = units.filter(({ kind }) => kind === 'county' || kind === 'zone')
  const listed = desks.flatMap((desk) => [
    { line: desk },
    ...units.filter(({ parent }) => parent === desk.id).map((line) => ({ line, under: desk.name })),
  ])
  const seen = new Set(listed.map(({ line }) => line.id))
  const rest = units.filter(({ id }) => !seen.has(id))
  const below = rest.filter(({ kind }) => kind !== 'department')
  return [
    ...listed,
    ...below.map((line) => ({ line })),
    ...rest.filter(({ kind }) => kind === 'department').map((line) => ({ line })),
  ]
}
