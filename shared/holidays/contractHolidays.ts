import { operation } from '../operation'
import * as z from 'zod'
import { typedHolidays } from './content'
import { holidayProblems, holidayReply } from './contractParts'
import { shownHolidays } from './view'
import { holidayWriters } from './words'

export const listHolidays = operation({
  name: 'listHolidays',
  route: 'GET /api/holidays',
  summary: '放假安排：哪些年已经生效、哪一年还缺、等核对的，每一年照哪份通知、谁填写谁核对',
  callers: holidayWriters,
  county: true,
  reply: z.object({
    /** This year and the next, and whatever else was entered here; the newest first. */
    years: z.array(shownHolidays),
    /** Every year that clocks count by. */
    inForce: z.array(z.number()),
    /** Whether the caller is one of those who enter and confirm. */
    keeps: z.boolean(),
  }),
})

export const beginHolidays = operation({
  name: 'beginHolidays',
  route: 'POST /api/holidays',
  summary: '第一次填写一年的放假安排，或者更正装入的那一年，交另一个人核对',
  callers: holidayWriters,
  status: 201,
  body: z.strictObject({ year: z.number().int().min(2000).max(2100), content: typedHolidays }),
  reply: holidayReply,
  problems: [...holidayProblems, 'bad-input'],
})
