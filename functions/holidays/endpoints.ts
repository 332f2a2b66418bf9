import * as contract from '@shared/holidays/contractHolidays'
import { holidayActs } from '@shared/holidays/everyAct'
import type { HolidayRecord } from '@shared/holidays/record'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { beginHolidays, changeHolidays, type HolidaySent } from './changeHolidays'
import { listHolidays } from './listHolidays'
import { holidayRecords } from './store'

const replied = ({ id, events }: HolidayRecord) => ({ id, version: events.length })

/** 放假安排: the working calendar of a year, entered by one, confirmed by another, and counted by from then on. */
export function holidayEndpoints(house: House): Endpoint[] {
  const needs = { records: house.store(holidayRecords), house }
  return [
    endpoint(contract.listHolidays, (_received, caller) => listHolidays(caller, needs)),
    endpoint(contract.beginHolidays, async (received, caller) => replied(await beginHolidays(received, caller, needs))),
    ...Object.values(holidayActs).map((act): Endpoint => ({
      contract: act.operation,
      run: async (received, caller) => replied(await changeHolidays(act, received as HolidaySent, caller!, needs)),
    })),
  ]
}
