import { areasFile } from '@shared/areas/area'
import { type AreaTree, areaTree } from '@shared/areas/tree'
import { type Calendar, calendar } from '@shared/calendar/calendar'
import { beijingDate } from '@shared/calendar/date'
import { type HolidayYear, holidayYear } from '@shared/calendar/holidays'
import { type DeadlineRule, deadlineRule } from '@shared/deadlines/rule'
import { classifierFile } from '@shared/departments/classifierFile'
import { countyUnits, joinedUnit, type UnitNear, unitNear } from '@shared/departments/units/countyUnit'
import { type Department, type DepartmentName, department, departmentById } from '@shared/departments/department'
import { heirOf, isRetired, laidRegister } from '@shared/departments/register/laid'
import type { KeptUnit } from '@shared/departments/register/unit'
import { type Contact } from '@shared/departments/responsible'
import { type GuideFile, guideFile } from '@shared/departments/guide/guide'
import { reviewBodyOf } from '@shared/departments/reviewBody'
import { overlap } from '@shared/departments/overlap'
import { type Routing, type RoutingQuestion, router } from '@shared/departments/route'
import { successionOf } from '@shared/departments/succession'
import { simplified } from '@shared/departments/simplified'
import { withoutThreats } from '@shared/departments/threat'
import { topicsOf } from '@shared/departments/topic'
import { watchedTopics } from '@shared/departments/watchedTopics'
import { Problem } from '@shared/problem'
import { looksOver } from '@shared/safety/found'
import { wordList } from '@shared/safety/wordList'
import * as z from 'zod'
import type { Bucket } from './bucket'
import { heldFile, jsonOf } from './heldFile'
import { holidayYearsIn, holidayYearsKey, laidYears } from './holidayYears'
import { registerIn, registerKey } from './register'

/** The facts that every slice works with, as one file in the bucket: loaded from the seeds, replaced whole. */
export const referenceFile = z.object({
  areas: areasFile,
  holidays: z.array(holidayYear),
  departments: z.array(department),
  /** Units of counties and towns that take part with a queue of their own; none unless the city has named them. */
  joined: z.array(joinedUnit).optional(),
  /** Matters that several departments share. */
  overlaps: z.array(overlap).optional(),
  classifier: classifierFile.optional(),
  rules: z.array(deadlineRule),
  /** What every unit's guide says alike; a system that has not taken up its newest seeds has none yet. */
  guide: guideFile.optional(),
  /** What the city watches of what people are concerned about. */
  watched: watchedTopics.optional(),
  /** What a person looks at first; a system that has not taken up its newest seeds has none yet. */
  safety: wordList.optional(),
})
export type ReferenceFile = z.infer<typeof referenceFile>

export const referenceKey = 'reference/facts.json'

export interface Reference {
  areas: AreaTree
  calendar: Calendar
  /** What it is made of: the years that were loaded, with those that administrators entered in their place. */
  holidayYears: readonly HolidayYear[]
  calendarYears: number[]
  departments: readonly Department[]
  rules: readonly DeadlineRule[]
  guide?: GuideFile
  /** Names of the watched topics; none until the seeds were loaded anew. */
  watched: readonly string[]
  /** Units of counties and towns that take part, each with an id of its own. */
  countyUnits: readonly DepartmentName[]
  /** Who answers for a place: see `unitNear`. `area` may be an old code, or absent. */
  near(departmentId: string, area: string | undefined): UnitNear | undefined
  /** Also one that is no more, for what it left. @throws Problem 'not-found' when no unit has or had this id. */
  department(id: string): DepartmentName
  /** Who does the work of a unit now: itself, or whoever its work went to. @throws Problem 'not-found'. */
  current(id: string): DepartmentName
  /** A unit that cases may be given to. @throws Problem 'not-found', and 'bad-input' for one whose work another does now. */
  inForce(id: string): DepartmentName
  /** Units that are no more as of today: what they left is still theirs until it goes to their successors. */
  former: readonly KeptUnit[]
  /** Units that are no more as of today, each with whoever does its work. */
  heirs: Readonly<Record<string, string>>
  /** The department of this name, also of a former one: whoever does its work now. */
  departmentNamed(name: string): Department | undefined
  /** What the register says of a unit, one that is no more too; undefined for one that nobody has written about. */
  kept(id: string): KeptUnit | undefined
  /** How to reach a unit, as far as it is written down. */
  contactOf(id: string): Contact
  /** 行政复议机关 of what it decides; undefined for an unknown id. */
  reviewBody(departmentId: string): string | undefined
  /** Also for a question in traditional characters; what it threatens to do decides nothing. */
  route(question: RoutingQuestion): Routing
  /** 主题 of a case that a department has; undefined at the triage desk. */
  topicOf(departmentId: string, text: string): string | undefined
  /** Which sorts of 核看词表 a text has words of. */
  looksOver(text: string): string[]
}

/** What is worked up once for the same lists of departments and of what was learned of them. */
interface WorkedUp {
  departments: ReferenceFile['departments']
  routed: ReturnType<typeof router>
  topic: ReturnType<typeof topicsOf>
  ownerOf: ReturnType<typeof successionOf>
}

export function referenceOf(file: ReferenceFile): Reference {
  return laidReference({ file, counted: countedBy(file.holidays, []), kept: [], day: '' })
}

interface Counted {
  years: readonly HolidayYear[]
  calendar: Calendar
}

function countedBy(loaded: readonly HolidayYear[], entered: readonly HolidayYear[]): Counted {
  const years = laidYears(loaded, entered)
  return { years, calendar: calendar(years) }
}

interface Laying {
  file: ReferenceFile
  counted: Counted
  kept: readonly KeptUnit[]
  day: string
  before?: WorkedUp | undefined
}

const workedUp = ({ departments, classifier, overlaps }: ReferenceFile): WorkedUp => ({
  departments,
  routed: router(departments, classifier, overlaps),
  topic: topicsOf(departments),
  ownerOf: successionOf(departments),
})

/** The facts with the register of units laid over them, as of a day. */
function laidReference({ file: loaded, counted, kept, day, before }: Laying): Reference & { worked: WorkedUp } {
  const file = laidRegister(loaded, kept, day)
  const areas = areaTree(file.areas.areas, file.areas.zones, file.areas.aliases)
  const { departments, joined = [] } = file
  const inCounties = countyUnits(joined, { departments, areas })
  const looked = file.safety ? looksOver(file.safety) : () => []
  const worked = before && before.departments === departments ? before : workedUp(file)
  const { routed, topic } = worked
  const units = new Map(kept.map((one) => [one.unit, one]))
  const gone = new Map(kept.filter((one) => isRetired(one, day)).map((one) => [one.unit, one.retired!.successor.id]))
  const found = (id: string) => departmentById(id, departments) ?? inCounties.find((each) => each.id === id)
  const noSuch = () => new Problem('not-found', '没有这个单位，请从列表里选')
  function current(id: string): DepartmentName {
    const one = found(heirOf(id, gone))
    if (!one) throw noSuch()
    return one
  }
  return {
    worked,
    areas,
    calendar: counted.calendar,
    holidayYears: counted.years,
    calendarYears: counted.years.map((one) => one.year),
    departments,
    countyUnits: inCounties,
    near: (id, area) => unitNear(id, area, { departments, areas, joined }),
    rules: file.rules,
    watched: file.watched ?? [],
    ...(file.guide ? { guide: file.guide } : {}),
    department(id) {
      const former = units.get(id)
      const one = found(id) ?? (former && { id, name: former.facts.name })
      if (!one) throw noSuch()
      return one
    },
    current,
    inForce(id) {
      const one = current(id)
      if (one.id === id) return one
      const former = units.get(id)?.facts.name
      throw new Problem('bad-input', `${former}的工作现在由${one.name}承接，请选${one.name}`)
    },
    former: kept.filter((one) => isRetired(one, day)),
    heirs: Object.fromEntries([...gone.keys()].map((id) => [id, heirOf(id, gone)])),
    departmentNamed: worked.ownerOf,
    kept: (id) => units.get(id),
    contactOf(id) {
      const { phone, hours, address } = units.get(id)?.facts ?? {}
      const written = Object.fromEntries(Object.entries({ phone, hours, address }).filter(([, said]) => said))
      return departments.find((one) => one.id === id)?.contact ?? written
    },
    reviewBody: (id) => reviewBodyOf(id, { departments, areas }),
    route: (asked) => routed({ ...asked, question: withoutThreats(simplified(asked.question)) }),
    topicOf: (id, text) => topic(id, simplified(text)),
    looksOver: looked,
  }
}

/** The facts as they stand in the bucket now, with the register of units and the years that were entered. @throws Error while the seeds have never been loaded. */
export function referenceFrom(bucket: Bucket, now: () => Date): () => Promise<Reference> {
  const facts = heldFile(
    bucket,
    referenceKey,
    (bytes) => {
      if (!bytes) throw new Error(`${referenceKey} is missing: load the seeds first`)
      const file = referenceFile.parse(jsonOf(bytes))
      calendar(file.holidays)
      return { file, worked: workedUp(file) }
    },
    { now },
  )
  const register = heldFile(bucket, registerKey, registerIn, { now })
  const entered = heldFile(bucket, holidayYearsKey, holidayYearsIn, { now })
  let made: { from: unknown; kept: readonly KeptUnit[]; day: string; reference: ReturnType<typeof laidReference> }
  // The same calendar as long as no year of it changes: whoever holds on to it sees by that when to count anew.
  let counting: { from: unknown; years: unknown; counted: Counted } | undefined
  return async () => {
    const [from, kept, years] = await Promise.all([facts(), register(), entered()])
    const day = beijingDate(now())
    if (counting?.from !== from || counting.years !== years)
      counting = { from, years, counted: countedBy(from.file.holidays, years) }
    const { counted } = counting
    const same = made?.from === from && made.reference.calendar === counted.calendar
    if (!same || made.kept !== kept || made.day !== day) {
      const before = made?.from === from ? made.reference.worked : from.worked
      made = { from, kept, day, reference: laidReference({ file: from.file, counted, kept, day, before }) }
    }
    return made.reference
  }
}
