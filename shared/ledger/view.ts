import * as z from 'zod'
import { breakdownRow } from './breakdown'
import { lostTime } from './lost'
import { numbers } from './numbers'
import { quality } from './quality'
import { spent } from './spent'
import { latePart, supportRow } from './support'

/** One month of the series. */
export const seriesMonth = numbers
  .pick({
    received: true,
    repliedOnTime: true,
    repliedLate: true,
    overdue: true,
    onTimeShare: true,
    onTimeOf: true,
  })
  .extend({
    month: z.string(),
    /** Months before the present one are counted once a day. */
    countedAt: z.iso.datetime(),
  })
export type SeriesMonth = z.infer<typeof seriesMonth>

/** What was done in a period, taken apart in every way that names no person. */
export const counted = z.object({
  inquiries: numbers,
  quality,
  spent,
  channels: z.array(breakdownRow),
  kinds: z.array(breakdownRow),
  topics: z.array(breakdownRow),
  counties: z.array(breakdownRow),
})

/** A case that is late, by its code. */
export const lateCase = z.object({
  id: z.string(),
  department: z.string(),
  channel: z.string(),
  receivedOn: z.string(),
  dueDate: z.iso.date(),
  /** Working days since the due date. */
  workingDaysOver: z.number(),
  returns: z.number(),
  supervised: z.boolean(),
})
export type LateCase = z.infer<typeof lateCase>

export const departmentRow = breakdownRow.extend({ quality, spent })

export const inPeriod = z.object({
  from: z.string(),
  until: z.string(),
  asOf: z.iso.datetime(),
  counted,
  lost: z.array(lostTime),
  late: z.array(lateCase),
  /** 协办 of the cases of the period, by the department that was asked. */
  support: z.array(supportRow),
  /** 协办 past its limit now, whenever the case came. */
  lateParts: z.array(latePart),
  /** Applications open now, whenever they came, whose receipt both sides have not confirmed; `oldest`: when the first of them came. */
  unconfirmed: z.object({ count: z.number(), oldest: z.iso.datetime().optional() }).optional(),
})

/** The root of one day, as kept and published. */
export const dailyRoot = z.object({
  date: z.string(),
  /** Cases that had been recorded by the end of that day. */
  cases: z.number(),
  root: z.string(),
  /** The seal of the day before it that has one. */
  previous: z.string(),
  /** The records of whoever works here, that had begun by the end of that day; absent on days before they were sealed too. */
  accounts: z.object({ count: z.number(), root: z.string() }).optional(),
  /** The same of the records of units that administrators keep; absent on days before they were sealed too. */
  units: z.object({ count: z.number(), root: z.string() }).optional(),
  /** Over the records of 个人信息保护, without how many there are, which is nothing for everybody; absent while there are none. Earlier days said how many. */
  protection: z.object({ count: z.number().optional(), root: z.string() }).optional(),
  /** Over the holidays of the years that were entered here; absent while there are none. */
  holidays: z.object({ root: z.string() }).optional(),
  /** SHA-256 over date, cases, root and previous, the count and root of the accounts, of the units, then the root of these, where there are any, after their count where the day has one, and that of the holidays, where there are any. */
  seal: z.string(),
  countedAt: z.iso.datetime(),
})
export type DailyRoot = z.infer<typeof dailyRoot>
