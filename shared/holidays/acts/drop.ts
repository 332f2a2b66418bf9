import * as z from 'zod'
import { operation } from '../../operation'
import { holidayParams, holidayProblems, holidayReply, holidayVersion } from '../contractParts'
import { holidayAct, keepsHolidays } from '../thing'
import { holidayWriters } from '../words'

export const dropHolidays = operation({
  name: 'dropHolidays',
  route: 'POST /api/holidays/{id}/drop',
  summary: '等核对的这份不用了；已经生效的不变，写过的仍在经过里',
  callers: holidayWriters,
  params: holidayParams,
  body: z.strictObject({ version: holidayVersion }),
  reply: holidayReply,
  problems: holidayProblems,
})

/** 不用了: what was in force before stands as it did. */
export const drop = holidayAct({
  action: 'drop',
  operation: dropHolidays,
  who: keepsHolidays,
  decide: (_one, _sent, { id, name }, { at }) => ({ type: 'dropped', at, by: { id, name } }),
})
