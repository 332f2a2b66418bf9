import * as z from 'zod'
import { canonical } from '../canonical'
import { holiday } from '../calendar/holidays'
import { named } from '../named'
import type { Caller } from '../people/caller'
import { holidayContent } from './content'
import { deedOf, lastReturnIn, lastWrittenIn } from './event'
import { holidayActs } from './everyAct'
import type { HolidayRecord } from './record'
import { mayKeepHolidays } from './status'
import { type HolidayMoment, writableYears } from './thing'
import { holidayActions, holidayStatuses } from './words'

/** One year as who keeps the calendar reads it: what is in force, what waits, and what happened. */
export const shownHolidays = z.object({
  id: z.string(),
  year: z.number(),
  version: z.number(),
  /** Absent where nobody has entered anything. */
  status: z.enum(holidayStatuses).optional(),
  /** What clocks count by. */
  inForce: z
    .object({
      holidays: z.array(holiday),
      source: z.string(),
      /** Of what was entered here: the lines, the notice, and whose work it was. */
      entered: z
        .object({ content: holidayContent, by: z.string(), at: z.iso.datetime(), writtenBy: z.array(z.string()) })
        .optional(),
    })
    .optional(),
  draft: z.object({ content: holidayContent, by: z.string(), at: z.iso.datetime(), mine: z.boolean() }).optional(),
  returned: z.object({ by: z.string(), at: z.iso.datetime(), reason: z.string() }).optional(),
  /** What happened, the oldest first: who, when, by which notice, and why. */
  history: z.array(
    z.object({
      at: z.iso.datetime(),
      by: named,
      deed: z.string(),
      document: z.string().optional(),
      reason: z.string().optional(),
    }),
  ),
  /** It was confirmed, and contradicts a year that was loaded since: clocks do not count by it. */
  contradicts: z.boolean().optional(),
  can: z.array(z.enum(holidayActions)),
})
export type ShownHolidays = z.infer<typeof shownHolidays>

/** A year as it is shown to somebody; one of which nothing was entered is shown as it was loaded. */
export function shownHolidaysOf(one: HolidayRecord, caller: Caller, moment: HolidayMoment): ShownHolidays {
  const { id, year, status, draft, confirmed, writers, events } = one
  const begun = events.length > 0
  const inForce = moment.years.find((each) => each.year === year)
  const written = lastWrittenIn(events)
  const back = status === 'returned' ? lastReturnIn(events) : undefined
  // What contradicts another year that was loaded since is not counted by.
  const counts = confirmed !== undefined && canonical(inForce?.holidays) === canonical(confirmed.content.holidays)
  const entered = confirmed &&
    counts && {
      content: confirmed.content,
      by: confirmed.by.name,
      at: confirmed.at,
      writtenBy: confirmed.writtenBy.map(({ name }) => name),
    }
  return {
    id,
    year,
    version: events.length,
    ...(begun ? { status } : {}),
    ...(inForce
      ? { inForce: { holidays: inForce.holidays, source: inForce.source, ...(entered ? { entered } : {}) } }
      : {}),
    ...(draft && written
      ? {
          draft: {
            content: draft,
            by: written.by.name,
            at: written.at,
            mine: writers.some((each) => each.id === caller.id),
          },
        }
      : {}),
    ...(back ? { returned: { by: back.by.name, at: back.at, reason: back.reason } } : {}),
    ...(confirmed && !counts ? { contradicts: true } : {}),
    history: events.map(deedOf),
    can: holidayActions.filter((action) => {
      const act = holidayActs[action]
      // What nobody has begun may be written, as what was dropped may.
      const open = mayKeepHolidays(begun ? status : 'dropped', action)
      return open && act.who(caller, one, moment) && !act.notNow?.(one, moment, caller)
    }),
  }
}

/** Which years are shown: this one and the next, and those that were entered here; the newest first. */
export const shownYears = (entered: readonly number[], today: HolidayMoment['today']): number[] =>
  [...new Set([...writableYears(today), ...entered])].sort((a, b) => b - a)
