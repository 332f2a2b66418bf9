import type { AreasFile, Zone } from '../../areas/area'
import type { ClassifierFile } from '../classifierFile'
import type { Department } from '../department'
import type { Overlap } from '../overlap'
import type { JoinedUnit } from '../units/countyUnit'
import { placeOfUnit } from '../units/unitTree'
import { titleKey } from '../competence'
import { cityDepartment, withDutiesWritten, writtenOf } from './cityDepartment'
import { withDutiesGiven, withTopic } from './givenDuties'
import type { KeptUnit } from './unit'

/** What was loaded with the seeds of units and places. */
interface Loaded {
  areas: AreasFile
  departments: readonly Department[]
  joined?: readonly JoinedUnit[] | undefined
  overlaps?: readonly Overlap[] | undefined
  classifier?: ClassifierFile | undefined
}

/** Whether the unit is no more on this day. */
export const isRetired = ({ retired }: KeptUnit, day: string): boolean => retired !== undefined && retired.from <= day

/**
 * The register laid over what was loaded, as of a day: what administrators opened stands beside it, what they wrote of a unit
 * goes before it, and what is retired is gone, its duties, statutes and former names with its successor. What the register
 * does not touch is the very same object as before, so that whoever worked it up need not do so again.
 */
export function laidRegister<T extends Loaded>(loaded: T, kept: readonly KeptUnit[], day: string): T {
  if (kept.length === 0) return loaded
  const gone = new Map(kept.filter((one) => isRetired(one, day)).map((one) => [one.unit, one.retired!.successor.id]))
  const heir = (id: string) => heirOf(id, gone)
  const areas = laidAreas(laidZones(loaded.areas, kept, day), kept)
  const counties = areas.areas.filter(({ level }) => level === 'county')
  const laid = laidDepartments(loaded.departments, kept, { gone, counties })
  const departments = laid === loaded.departments ? laid : withDutiesGiven(laid, kept, { day, heir })
  const changed = departments !== loaded.departments
  const { classifier, overlaps } = loaded
  return {
    ...loaded,
    areas,
    departments,
    joined: laidUnits(loaded.joined ?? [], kept, gone),
    ...(classifier && changed ? { classifier: { ...classifier, labels: classifier.labels.map(heir) } } : {}),
    ...(overlaps && changed
      ? { overlaps: overlaps.map((one) => ({ ...one, departments: [...new Set(one.departments.map(heir))] })) }
      : {}),
  }
}

/** Who does its work now: the successor, or whoever that one's work went to; the unit itself while it is there. */
export function heirOf(id: string, gone: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  let now = id
  for (let next = gone.get(now); next !== undefined && !seen.has(next); next = gone.get(now)) {
    seen.add(now)
    now = next
  }
  return now
}

function laidDepartments(
  before: readonly Department[],
  kept: readonly KeptUnit[],
  { gone, counties }: { gone: ReadonlyMap<string, string>; counties: readonly { code: string; name: string }[] },
): readonly Department[] {
  const said = new Map(kept.filter(({ kind }) => kind === 'department').map(({ unit, facts }) => [unit, facts]))
  if (said.size === 0) return before
  const there = new Set(before.map(({ id }) => id))
  const opened = kept
    .filter(({ kind, unit }) => kind === 'department' && !there.has(unit))
    .map((one) => cityDepartment(one, counties))
  const loaded = [...before, ...opened]
  const goneFrom = new Map(kept.map(({ unit, retired }) => [unit, retired?.from]))
  /** What comes with a unit that is no more; what was learned of whoever takes it says nothing of it. */
  const takenOf = (each: Department) =>
    each.duties.map((duty) => ({ ...withTopic(duty, each), since: duty.since ?? goneFrom.get(each.id) }))
  /** Who carries out a statute by what administrators wrote. */
  const carriedOut = new Map(
    kept.flatMap(({ unit, facts }) =>
      (facts.laws ?? []).map((title) => [titleKey(title), heirOf(unit, gone)] as const),
    ),
  )
  return loaded
    .filter(({ id }) => !gone.has(id))
    .map((one): Department => {
      const facts = said.get(one.id)
      const taken = loaded.filter(({ id }) => gone.has(id) && heirOf(id, gone) === one.id)
      const policies = [...one.policies, ...taken.flatMap((each) => each.policies)].filter(
        (title) => (carriedOut.get(titleKey(title)) ?? one.id) === one.id,
      )
      if (!facts && taken.length === 0 && policies.length === one.policies.length) return one
      const { name = one.name, aliases = one.aliases, phone, hours, address } = facts ?? {}
      const written: Partial<Pick<Department, 'topic' | 'policies' | 'counterparts' | 'handledAt'>> = facts
        ? writtenOf(facts, counties)
        : {}
      const renamed = name === one.name ? [] : [one.name, one.fullName]
      const contact = Object.fromEntries(Object.entries({ phone, hours, address }).filter(([, said]) => said))
      return {
        ...one,
        ...written,
        name,
        aliases,
        ...(facts ? { contact: { ...one.contact, ...contact } } : {}),
        duties: [
          ...(facts && there.has(one.id) ? withDutiesWritten(one.duties, facts) : one.duties),
          ...taken.flatMap(takenOf),
        ],
        policies: [...new Set([...policies, ...(written.policies ?? [])])],
        predecessors: [
          ...one.predecessors,
          ...renamed,
          ...taken.flatMap((each) => [each.name, each.fullName, ...each.aliases, ...each.predecessors]),
        ],
      }
    })
}

/** The places that zones act for on this day, where an administrator has written them; a zone whose desk is retired acts for none. */
function laidZones(areas: AreasFile, kept: readonly KeptUnit[], day: string): AreasFile {
  const written = new Map(kept.filter(({ kind }) => kind === 'zone').map((one) => [placeOfUnit(one.unit), one]))
  if (written.size === 0) return areas
  const opened = [...written.values()].flatMap(({ place }): Zone[] =>
    place && !areas.zones.some(({ id }) => id === place.code)
      ? [{ id: place.code, name: place.name, towns: [], certainty: '本市约定' }]
      : [],
  )
  const zones = [...areas.zones, ...opened].map((zone) => {
    const desk = written.get(zone.id)
    if (!desk?.actsFor && !(desk && isRetired(desk, day))) return zone
    const { certainty: _sure, note: _note, ...rest } = zone
    const there = isRetired(desk, day) ? [] : (desk.actsFor ?? [])
    const towns = there
      .filter(({ from, until }) => from <= day && (until === undefined || day < until))
      .map(({ code }) => code)
    return { ...rest, certainty: '本市约定' as const, towns }
  })
  return { ...areas, zones }
}

/** Counties and towns that came with their units, where the list has none of that code. */
function laidAreas(areas: AreasFile, kept: readonly KeptUnit[]): AreasFile {
  const there = new Set(areas.areas.map(({ code }) => code))
  const city = areas.areas.find(({ level }) => level === 'city')?.code ?? null
  const made = kept.flatMap(({ place, kind }) => (place && kind !== 'zone' && !there.has(place.code) ? [place] : []))
  if (made.length === 0) return areas
  const level = (code: string) => (code.length === 6 ? ('county' as const) : ('town' as const))
  const added = made
    .toSorted((a, b) => a.code.length - b.code.length)
    .map(({ code, name }) => ({
      code,
      name,
      level: level(code),
      parent: code.length === 6 ? city : code.slice(0, 6),
    }))
  return { ...areas, areas: [...areas.areas, ...added] }
}

/** Units below the city, each under the name that the register gives it. */
function laidUnits(loaded: readonly JoinedUnit[], kept: readonly KeptUnit[], gone: ReadonlyMap<string, string>) {
  const below = kept.filter(({ unit }) => placeOfUnit(unit) !== undefined)
  const written = new Set(below.map(({ unit }) => unit))
  const own = loaded.filter((one) => !written.has(`${one.departmentId}@${one.areaCode}`))
  const standing = below.map(({ unit, facts, retired }): JoinedUnit => {
    const [departmentId = '', areaCode = ''] = unit.split('@')
    if (!gone.has(unit)) return { departmentId, areaCode, name: facts.name }
    const heir = heirOf(unit, gone)
    const name = below.find((one) => one.unit === heir)?.facts.name ?? retired?.successor.name
    return { departmentId, areaCode, name, heir }
  })
  return [...own, ...standing, ...chosen(kept, [...own, ...standing], gone)]
}

/** Units that do the work of a department of the city where they are, under names of their own; one that was opened for it goes before. */
function chosen(
  kept: readonly KeptUnit[],
  units: readonly JoinedUnit[],
  gone: ReadonlyMap<string, string>,
): JoinedUnit[] {
  return kept
    .filter(({ kind }) => kind === 'department')
    .flatMap(({ unit: departmentId, facts: { organs = [] } }) =>
      organs.flatMap((organ): JoinedUnit[] => {
        const heir = heirOf(organ, gone)
        const areaCode = placeOfUnit(organ) ?? ''
        const there = units.some((one) => one.departmentId === departmentId && one.areaCode === areaCode)
        const found = units.find((one) => `${one.departmentId}@${one.areaCode}` === heir)
        return there || !found ? [] : [{ departmentId, areaCode, name: found.name, heir }]
      }),
    )
}
