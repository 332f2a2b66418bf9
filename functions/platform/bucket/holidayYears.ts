import { calendar } from '@shared/calendar/calendar'
import { type HolidayYear, holidayYear } from '@shared/calendar/holidays'
import { Problem } from '@shared/problem'
import * as z from 'zod'
import type { Bucket } from './bucket'
import { jsonOf } from './heldFile'

/** Where the years that administrators entered lie for every clock; rewritten whole when one comes in force. */
export const holidayYearsKey = 'reference/holidays.json'

const yearsFile = z.object({ version: z.literal(1), years: z.array(holidayYear) })

/** Puts the years in place of those before; every clock takes them up within seconds. */
export async function writeHolidayYears(bucket: Bucket, years: readonly HolidayYear[]): Promise<void> {
  const file = yearsFile.parse({ version: 1, years })
  await bucket.write(holidayYearsKey, new TextEncoder().encode(JSON.stringify(file)))
}

/** The years in the file; none where nobody has entered any. Throws where it does not fit. */
export const holidayYearsIn = (bytes: Uint8Array | undefined): HolidayYear[] =>
  bytes ? yearsFile.parse(jsonOf(bytes)).years : []

/**
 * The years that were loaded with those that were entered in their place. One that contradicts what was loaded since is left
 * out, so that clocks go on: its page tells of it.
 */
export function laidYears(loaded: readonly HolidayYear[], entered: readonly HolidayYear[]): HolidayYear[] {
  return entered.reduce<HolidayYear[]>(
    (all, one) => {
      const laid = [...all.filter(({ year }) => year !== one.year), one].sort((a, b) => a.year - b.year)
      return fits(laid) ? laid : all
    },
    [...loaded],
  )
}

function fits(years: readonly HolidayYear[]): boolean {
  try {
    calendar(years)
    return true
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}
