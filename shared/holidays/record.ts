import * as z from 'zod'
import type { HolidayYear } from '../calendar/holidays'
import { named } from '../named'
import { outgoing } from '../outbox'
import { holidayContent } from './content'
import { holidayEvent } from './event'
import { holidayStatuses } from './words'

const confirmedHolidays = z.object({
  content: holidayContent,
  /** Who confirmed it, when, and who had written it. */
  by: named,
  at: z.iso.datetime(),
  writtenBy: z.array(named),
})

/** 放假安排 of one year as administrators keep it: what waits, what is in force, and all that happened. */
export const holidayRecord = z.object({
  /** holidays-2031 */
  id: z.string(),
  version: z.number().int(),
  year: z.number().int(),
  status: z.enum(holidayStatuses),
  /** What waits for whoever confirms it. */
  draft: holidayContent.optional(),
  /** Whoever wrote what waits: none of them confirms it. */
  writers: z.array(named),
  confirmed: confirmedHolidays.optional(),
  events: z.array(holidayEvent),
  outbox: z.array(outgoing),
})
export type HolidayRecord = z.infer<typeof holidayRecord>

/** How their ids begin: they share a table with accounts. */
export const holidayIds = 'holidays-'
export const holidayId = (year: number): string => `${holidayIds}${year}`

/** Of which nothing is written yet. */
export const bornHolidays = (year: number): HolidayRecord => ({
  id: holidayId(year),
  version: 0,
  year,
  status: 'waiting',
  writers: [],
  events: [],
  outbox: [],
})

/** What every clock counts by; nothing before it is confirmed. */
export const yearInForce = ({ year, confirmed }: Pick<HolidayRecord, 'year' | 'confirmed'>): HolidayYear | undefined =>
  confirmed && { year, source: confirmed.content.document.link, holidays: confirmed.content.holidays }
