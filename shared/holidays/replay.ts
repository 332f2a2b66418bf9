import { canonical } from '../canonical'
import { brokenLine, type Digest } from '../chain'
import { holidaysAfter } from './evolve'
import { bornHolidays, type HolidayRecord } from './record'

const facts: Record<string, (one: HolidayRecord) => unknown> = {
  状态: ({ status }) => status,
  等核对的安排: ({ draft }) => draft,
  写过的人: ({ writers }) => writers,
  生效的安排: ({ confirmed }) => confirmed,
}

/** The first thing that is kept of a year but does not follow from its history; undefined where all does. */
export function holidaysDifferIn(one: HolidayRecord, digest: Digest): string | undefined {
  const broken = brokenLine(one.events, digest)
  if (broken !== undefined) return `第 ${broken} 条经过`
  const told = one.events.reduce(holidaysAfter, bornHolidays(one.year))
  return Object.entries(facts).find(([, read]) => canonical(read(told)) !== canonical(read(one)))?.[0]
}
