import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Calendar, calendar } from '@shared/calendar/calendar'
import { holiday, type HolidayYear, holidayYear } from '@shared/calendar/holidays'
import { missingFrom } from '@shared/calendar/wholeYear'
import { Problem } from '@shared/problem'
import * as z from 'zod'
import { faulty, readSeedFile } from '../seedFile'

const file = holidayYear.extend({ holidays: z.array(holiday.strict()).min(1, '放假安排是空的，要等通知发布') }).strict()
const rows = z.object({ holidays: z.array(z.unknown()) })
const named = z.object({ name: z.string() })

/**
 * The holiday notices at hand, oldest first: one file a year, named for it. A newly published notice is one more file.
 * @throws Problem naming the file and the row when a notice is not whole, or contradicts itself or another one.
 */
export function loadHolidayYears(folder = __dirname): HolidayYear[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const strange = names.filter((name) => !/^\d{4}\.json$/.test(name))
  if (strange.length > 0)
    throw new Problem('bad-input', `放假安排的文件要以年份命名，如 2027.json；不认识 ${strange.join('、')}，没有装入`)
  const years = names.sort().map((name) => yearIn(folder, name))
  years.forEach(({ year }, nth) => {
    const before = years[nth - 1]?.year
    if (before !== undefined && year !== before + 1)
      throw new Problem('bad-input', `有 ${before} 年和 ${year} 年的放假安排，中间缺了一年，没有装入`)
  })
  calendar(years)
  return years
}

function yearIn(folder: string, name: string): HolidayYear {
  const year = readSeedFile(join(folder, name), file, rowOf)
  if (`${year.year}.json` !== name) throw faulty(name, [`里面写的是 ${year.year} 年，和文件名不一致`])
  const faults = [...contradictions(year), ...missingFrom(year)]
  if (faults.length > 0) throw faulty(name, faults)
  return year
}

function contradictions(year: HolidayYear): string[] {
  try {
    calendar([year])
    return []
  } catch (error) {
    if (error instanceof Problem && error.detail) return [error.detail]
    throw error
  }
}

function rowOf(content: unknown, [list, nth]: readonly PropertyKey[]): string {
  if (list !== 'holidays' || typeof nth !== 'number') return ''
  const one = named.safeParse(rows.safeParse(content).data?.holidays[nth])
  return `第 ${nth + 1} 个假日${one.success ? `「${one.data.name}」` : ''}`
}

/** The working calendar made of those notices. */
export const loadCalendar = (): Calendar => calendar(loadHolidayYears())
