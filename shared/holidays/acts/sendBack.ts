import * as z from 'zod'
import { operation } from '../../operation'
import { message, type Outgoing } from '../../outbox'
import { holidayParams, holidayProblems, holidayReason, holidayReply, holidayVersion } from '../contractParts'
import type { HolidayEvent } from '../event'
import type { HolidayRecord } from '../record'
import { holidayAct, keepsHolidays } from '../thing'
import { holidayWriters } from '../words'

export const sendBackHolidays = operation({
  name: 'sendBackHolidays',
  route: 'POST /api/holidays/{id}/return',
  summary: '把等核对的放假安排退回修改，写明哪里和文件不一样',
  callers: holidayWriters,
  params: holidayParams,
  body: z.strictObject({ version: holidayVersion, reason: holidayReason }),
  reply: holidayReply,
  problems: holidayProblems,
})

/** 退回修改: by who did not write it. */
export const sendBack = holidayAct({
  action: 'sendBack',
  operation: sendBackHolidays,
  who: (caller, { writers }) => keepsHolidays(caller) && !writers.some(({ id }) => id === caller.id),
  decide: (_one, { reason }, { id, name }, { at }) => ({ type: 'sentBack', at, by: { id, name }, reason }),
  tells: toldToMend,
})

/** Who wrote it is told what is to be mended. */
function toldToMend(event: HolidayEvent, { id, year, writers, events }: HolidayRecord): Outgoing[] {
  if (event.type !== 'sentBack') return []
  return writers.map((writer) =>
    message({
      id: `${id}#${events.length}/${writer.id}`,
      to: { person: writer.id },
      title: `退回修改：${year} 年放假安排`,
      text: `要改：${event.reason}`,
      about: { thing: 'holidays' },
      at: event.at,
    }),
  )
}
