import { type HolidayRecord, holidayIds, holidayRecord } from '@shared/holidays/record'
import type { Kind, Store } from '../platform/store/store'

export type HolidayRecords = Store<HolidayRecord>

export const everyHolidayYear = 'every-holidays'

/** 放假安排: every year that was entered here, in one list. */
export const holidayRecords: Kind<HolidayRecord> = {
  table: 'people',
  schema: holidayRecord,
  isOwn: (id) => id.startsWith(holidayIds),
  indexes: { second: ({ id }) => ({ key: everyHolidayYear, sort: id }) },
}
