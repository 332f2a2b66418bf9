import { yearInForce } from '@shared/holidays/record'
import { writeHolidayYears } from '../platform/bucket/holidayYears'
import type { House } from '../platform/house'
import { everyOf } from '../platform/store/pages'
import { everyHolidayYear, type HolidayRecords } from './store'

interface Publishing {
  records: Pick<HolidayRecords, 'page'>
  house: Pick<House, 'bucket'>
}

/**
 * Writes the years that are in force for every clock, and again while somebody confirmed one meanwhile: of two who write at the
 * same time the last to write has looked last. Safe to repeat.
 */
export async function publishHolidays({ records, house }: Publishing): Promise<void> {
  const read = async () =>
    (await everyOf(records.page, { index: 'second', key: everyHolidayYear })).flatMap((one) => yearInForce(one) ?? [])
  let years = await read()
  for (let again = true; again;) {
    await writeHolidayYears(house.bucket, years)
    const now = await read()
    again = JSON.stringify(now) !== JSON.stringify(years)
    years = now
  }
}
