import type { Act, AnyOperation, Thing } from '../act'
import { type Day, type Instant, yearOf } from '../calendar/date'
import type { HolidayYear } from '../calendar/holidays'
import type { Caller } from '../people/caller'
import { holidayDeeds, type HolidayEvent } from './event'
import { holidaysAfter } from './evolve'
import type { HolidayRecord } from './record'
import { requireHolidayMove } from './status'
import { type HolidayAction, holidayWriters } from './words'

/** What is known of the moment. */
export interface HolidayMoment {
  at: Instant
  today: Day
  /** The years that clocks count by. */
  years: readonly HolidayYear[]
}

export type HolidayAct<O extends AnyOperation = AnyOperation> = Act<HolidayRecord, HolidayEvent, HolidayMoment, O> & {
  action: HolidayAction
}

/** Ties an act on a year's holidays together. */
export const holidayAct = <O extends AnyOperation>(one: HolidayAct<O>): HolidayAct<O> => one

/** The calendar is the whole city's: its own administrators and supervisors keep it. */
export const keepsHolidays = ({ role, department, area }: Caller): boolean =>
  holidayWriters.some((one) => one === role) && department === undefined && area === undefined

/** The years that may be written now: this one until it is over, and the next. */
export const writableYears = (today: Day): number[] => [yearOf(today), yearOf(today) + 1]

/** Why a year is not to be written now. */
export const notYetOrOver = ({ year }: Pick<HolidayRecord, 'year'>, { today }: Pick<HolidayMoment, 'today'>) =>
  writableYears(today).includes(year)
    ? undefined
    : year < yearOf(today)
      ? `${year} 年已经过完，不能再改`
      : `${year} 年的放假安排还没有到填写的时候`

/** What all acts on a year share. */
export const holidayThing: Thing<HolidayRecord, HolidayEvent, HolidayMoment> = {
  next: ({ status }, action) => requireHolidayMove(status, action as HolidayAction),
  evolve: holidaysAfter,
  editionOf: ({ events }) => events.length,
  news({ events }) {
    const last = events.at(-1)
    const sentence = (when: string) =>
      `${when}${last?.by.name ?? ''}已经办了“${last ? holidayDeeds[last.type] : ''}”，请看过最新情况再操作`
    return last && { at: last.at, sentence }
  },
  notYours: () => '放假安排由市里的管理员和督查填写、核对',
}
