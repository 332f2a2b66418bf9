import type { listHolidays as contract } from '@shared/holidays/contractHolidays'
import { bornHolidays } from '@shared/holidays/record'
import { keepsHolidays } from '@shared/holidays/thing'
import { shownHolidaysOf, shownYears } from '@shared/holidays/view'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { everyYear, holidayMoment, type HolidayNeeds } from './changeHolidays'

/** 放假安排: what clocks count by, what is missing, and what waits for whom. */
export async function listHolidays(
  caller: Caller,
  { records, house }: HolidayNeeds,
): Promise<Replied<typeof contract>> {
  const all = await everyYear(records)
  const moment = await holidayMoment(all, house)
  const entered = new Map(all.map((one) => [one.year, one]))
  return {
    years: shownYears([...entered.keys()], moment.today).map((year) =>
      shownHolidaysOf(entered.get(year) ?? bornHolidays(year), caller, moment),
    ),
    inForce: moment.years.map(({ year }) => year),
    keeps: keepsHolidays(caller),
  }
}
