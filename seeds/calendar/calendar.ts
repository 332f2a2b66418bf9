import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Calendar, calendar } from '@shared/calendar/calendar'
import { type HolidayYear, holidayYear } from '@shared/calendar/holidays'

/** The holiday notices at hand, oldest first: one file a year, named for it. */
export function loadHolidayYears(): HolidayYear[] {
  return readdirSync(__dirname)
    .filter((name) => /^\d{4}\.json$/.test(name))
    .sort()
    .map((name) => holidayYear.parse(JSON.parse(readFileSync(join(__dirname, name), 'utf8'))))
}

/** The working calendar made of those notices. */
export const loadCalendar = (): Calendar => calendar(loadHolidayYears())
