import * as z from 'zod'
import { operation } from '../../operation'
import { message, type Outgoing, toStaff } from '../../outbox'
import { Problem } from '../../problem'
import { requireBeside } from '../content'
import { holidayParams, holidayProblems, holidayReply, holidayVersion } from '../contractParts'
import type { HolidayEvent } from '../event'
import { requireUnpassed } from '../passed'
import type { HolidayRecord } from '../record'
import { holidayAct, keepsHolidays, notYetOrOver } from '../thing'
import { holidayWriters } from '../words'

export const confirmHolidays = operation({
  name: 'confirmHolidays',
  route: 'POST /api/holidays/{id}/confirmation',
  summary: '对照文件核对放假安排，核对后生效：全市的时限照它计算，在办的件重新计算；填写的人不能核对',
  callers: holidayWriters,
  params: holidayParams,
  body: z.strictObject({ version: holidayVersion }),
  reply: holidayReply,
  problems: [...holidayProblems, 'bad-input'],
})

/** 核对生效: by who wrote no word of it. From here on every clock counts by it. */
export const confirm = holidayAct({
  action: 'confirm',
  operation: confirmHolidays,
  who: (caller, { writers }) => keepsHolidays(caller) && !writers.some(({ id }) => id === caller.id),
  refusal: (caller) =>
    keepsHolidays(caller)
      ? '填写的人不能核对，请另一位市级管理员或者督查核对'
      : '放假安排由市里的管理员和督查填写、核对',
  notNow: notYetOrOver,
  decide({ year, draft }, _sent, { id, name }, { at, today, years }) {
    if (!draft) throw new Problem('not-now', '没有等核对的安排')
    requireBeside({ year, holidays: draft.holidays }, years)
    const inForce = years.find((one) => one.year === year)
    if (inForce) requireUnpassed(inForce, draft.holidays, today)
    return { type: 'confirmed', at, by: { id, name } }
  },
  tells: toldInForce,
})

/** The list for everybody is written anew, and all who keep the calendar are told. */
function toldInForce(event: HolidayEvent, { id, year, events }: HolidayRecord): Outgoing[] {
  if (event.type !== 'confirmed') return []
  const told = { title: `${year} 年放假安排已经生效`, about: { thing: 'holidays' } as const, at: event.at }
  const text = `${event.by.name}核对过了。全市的时限照它计算，在办的件重新计算到期日。`
  return [
    message({
      id: `${id}#${events.length}/published`,
      to: { calendarOf: id },
      title: told.title,
      text: '',
      at: event.at,
    }),
    ...holidayWriters.map((role) =>
      message({
        ...told,
        id: `${id}#${events.length}/${role}`,
        to: toStaff({ department: '', role, except: event.by.id }),
        text,
      }),
    ),
  ]
}
