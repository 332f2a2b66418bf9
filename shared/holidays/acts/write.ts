import * as z from 'zod'
import { operation } from '../../operation'
import { message, type Outgoing, toStaff } from '../../outbox'
import { Problem } from '../../problem'
import { holidaysFrom, requireBeside, typedHolidays } from '../content'
import { holidayParams, holidayProblems, holidayReply, holidayVersion } from '../contractParts'
import type { HolidayEvent } from '../event'
import { requireUnpassed } from '../passed'
import type { HolidayRecord } from '../record'
import { holidayAct, keepsHolidays, notYetOrOver } from '../thing'
import { holidayWriters, mostHolidayWritings } from '../words'

export const writeHolidays = operation({
  name: 'writeHolidays',
  route: 'POST /api/holidays/{id}/draft',
  summary: '填写或更正一年的放假安排，交另一个人核对；核对以前，时限照原来的算',
  callers: holidayWriters,
  params: holidayParams,
  body: z.strictObject({ version: holidayVersion, content: typedHolidays }),
  reply: holidayReply,
  problems: [...holidayProblems, 'bad-input'],
})

/** 填写: the days wait for whoever holds them against the notice. @throws Problem 'bad-input' for what the notice cannot have said. */
export const write = holidayAct({
  action: 'write',
  operation: writeHolidays,
  who: keepsHolidays,
  notNow: (one, moment) =>
    notYetOrOver(one, moment) ??
    (one.events.filter(({ type }) => type === 'written').length < mostHolidayWritings
      ? undefined
      : `这一年已经写过 ${mostHolidayWritings} 次，请联系平台运行方`),
  decide({ year }, { content: typed }, { id, name, role }, { at, today, years }) {
    const content = holidaysFrom(year, typed, today)
    requireBeside({ year, holidays: content.holidays }, years)
    const inForce = years.find((one) => one.year === year)
    if (inForce) {
      const message = '写明为什么更正'
      if (!content.reason) throw new Problem('bad-input', message, [{ field: 'content.reason', message }])
      requireUnpassed(inForce, content.holidays, today)
    }
    return { type: 'written', at, by: { id, name }, as: role === 'supervisor' ? role : 'administrator', content }
  },
  tells: toldToConfirm,
})

/** Whoever may confirm is told that it waits: the city's supervisors and its other administrators. */
function toldToConfirm(event: HolidayEvent, { id, year, events }: HolidayRecord): Outgoing[] {
  if (event.type !== 'written') return []
  return holidayWriters.map((role) =>
    message({
      id: `${id}#${events.length}/${role}`,
      to: toStaff({ department: '', role, except: event.by.id }),
      title: `等核对：${year} 年放假安排`,
      text: `${event.by.name}照《${event.content.document.title}》填写的，请对照文件核对，生效以后全市的时限照它计算。`,
      about: { thing: 'holidays' },
      at: event.at,
    }),
  )
}
