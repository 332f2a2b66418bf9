import { areasFile } from '@shared/areas/area'
import { type AreaTree, areaTree } from '@shared/areas/tree'
import { type Calendar, calendar } from '@shared/calendar/calendar'
import { holidayYear } from '@shared/calendar/holidays'
import { type DeadlineRule, deadlineRule } from '@shared/deadlines/rule'
import { classifierFile } from '@shared/departments/classifierFile'
import { countyUnits, joinedUnit, type UnitNear, unitNear } from '@shared/departments/units/countyUnit'
import { type Department, type DepartmentName, department, departmentById } from '@shared/departments/department'
import { type GuideFile, guideFile } from '@shared/departments/guide/guide'
import { reviewBodyOf } from '@shared/departments/reviewBody'
import { overlap } from '@shared/departments/overlap'
import { type Routing, type RoutingQuestion, router } from '@shared/departments/route'
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
  /** @throws Problem 'not-found' when no department and not the triage desk has this id. */
  department(id: string): DepartmentName
  /** 行政复议机关 of what it decides; undefined for an unknown id. */
  reviewBody(departmentId: string): string | undefined
  /** Also for a question in traditional characters; what it threatens to do decides nothing. */
  route(question: RoutingQuestion): Routing
  /** 主题 of a case that a department has; undefined at the triage desk. */
  topicOf(departmentId: string, text: string): string | undefined
  /** Which sorts of 核看词表 a text has words of. */
  looksOver(text: string): string[]
}

export function referenceOf(file: ReferenceFile): Reference {
  const areas = areaTree(file.areas.areas, file.areas.zones, file.areas.aliases)
  const { departments, joined = [] } = file
  const inCounties = countyUnits(joined, { departments, areas })
  const topic = topicsOf(departments)
  const looked = file.safety ? looksOver(file.safety) : () => []
  const routed = router(departments, file.classifier, file.overlaps)
  return {
    areas,
    calendar: calendar(file.holidays),
    calendarYears: file.holidays.map((one) => one.year),
    departments,
    countyUnits: inCounties,
    near: (id, area) => unitNear(id, area, { departments, areas, joined }),
    rules: file.rules,
    watched: file.watched ?? [],
    ...(file.guide ? { guide: file.guide } : {}),
    department(id) {
      const found = departmentById(id, departments) ?? inCounties.find((each) => each.id === id)
      if (!found) throw new Problem('not-found', '没有这个单位，请从列表里选')
      return found
    },
    reviewBody: (id) => reviewBodyOf(id, { departments, areas }),
    route: (asked) => routed({ ...asked, question: withoutThreats(simplified(asked.question)) }),
    topicOf: (id, text) => topic(id, simplified(text)),
    looksOver: looked,
  }
}

/** The facts as they stand in the bucket now. @throws Error while the seeds have never been loaded. */
export const referenceFrom = (bucket: Bucket, now: () => Date): (() => Promise<Reference>) =>
  heldFile(
    bucket,
    referenceKey,
    (bytes) => {
      if (!bytes) throw new Error(`${referenceKey} is missing: load the seeds first`)
      return referenceOf(referenceFile.parse(jsonOf(bytes)))
    },
    { now },
  )
