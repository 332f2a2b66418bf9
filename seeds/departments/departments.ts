import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { counterpartsOf } from '@shared/departments/counterparts'
import { type Department, department } from '@shared/departments/department'
import { type Overlap, overlap } from '@shared/departments/overlap'
import { type JoinedUnit, joinedUnit } from '@shared/departments/units/countyUnit'
import * as z from 'zod'

const fields = [
  'government',
  'livelihood',
  'city-building',
  'countryside-culture',
  'economy',
  'safety-environment',
] as const

const written = department.omit({ level: true, counterparts: true })

const counterpartSeed = z.object({
  note: z.string(),
  counties: z.array(z.object({ code: z.string(), name: z.string() })).length(8),
  exceptions: z.array(
    z.object({ departmentId: z.string(), areaCodes: z.array(z.string()).optional(), pattern: z.string() }),
  ),
})

/**
 * The city's departments as seeded: names from 聊政办发〔2021〕5号, duties in our own words, county names inferred.
 * Throws a ZodError when a file does not hold what it should.
 */
export function loadDepartments(folder = __dirname): Department[] {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  const { counties, exceptions } = counterpartSeed.parse(read('counterparts'))
  return fields
    .flatMap((field) => z.array(written).parse(read(field)))
    .map((each) =>
      department.parse({ ...each, level: 'city', counterparts: counterpartsOf(each, counties, exceptions) }),
    )
}

/** County organs that take part, from a list like the example beside this file, which only this machine's facts use. */
export const joinedFrom = (file = join(__dirname, 'joined.json')): JoinedUnit[] =>
  z.object({ note: z.string().optional(), joined: z.array(joinedUnit) }).parse(JSON.parse(readFileSync(file, 'utf8')))
    .joined

/** Matters that several departments share, each with the provision that says so. */
export const loadOverlaps = (): Overlap[] =>
  z.array(overlap).parse(JSON.parse(readFileSync(join(__dirname, 'overlaps.json'), 'utf8')))
