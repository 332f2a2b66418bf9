import * as z from 'zod'
import { fileReply, operation } from '../operation'
import { balance } from './balance'
import { breakdownRow } from './breakdown'
import { numbers } from './numbers'
import { month, period } from '../calendar/period'
import { quality } from './quality'
import { spent } from './spent'
import { dailyRoot, departmentRow, inPeriod, seriesMonth } from './view'
import { exportFormats, mostSearched } from './words'

const publishedReply = z.object({
  /** Names the publication only: the query code of the case stays with its citizen. */
  id: z.string(),
  question: z.string(),
  reply: z.string(),
  department: z.string(),
  publishedAt: z.iso.datetime(),
})
export type PublishedReply = z.infer<typeof publishedReply>

export const readLedger = operation({
  name: 'readLedger',
  route: 'GET /api/ledger',
  summary: '公开台账：一个月里收到多少、答复多少、超期多少',
  callers: 'anyone',
  keptFor: 10_000,
  query: z.strictObject({ month: month.optional() }),
  reply: z.object({
    month: z.string(),
    asOf: z.iso.datetime(),
    /** Inquiries received in the month, by how they stand now. */
    inquiries: numbers,
    quality,
    spent,
    /** In the order of their names: what differs is shown, nobody is ranked. */
    channels: z.array(breakdownRow),
    kinds: z.array(breakdownRow),
    topics: z.array(breakdownRow),
    counties: z.array(breakdownRow),
    departments: z.array(breakdownRow),
    /** 新收与结转, as last counted; absent where the month has not been counted yet. */
    balance: balance.extend({ countedAt: z.iso.datetime() }).optional(),
    /** The last 12 months up to this one, oldest first; months without a case are left out. */
    series: z.array(seriesMonth),
    /** Concerns registered in the month, each in one part: registered is the sum of the others. */
    concerns: z.object({
      registered: z.number(),
      responded: z.number(),
      /** Without a response, within the limit and beyond it. */
      waiting: z.number(),
      overdue: z.number(),
      noResponse: z.number(),
      merged: z.number(),
      withdrawn: z.number(),
    }),
  }),
})

export const readDepartmentLedger = operation({
  name: 'readDepartmentLedger',
  route: 'GET /api/ledger/department',
  summary: '本单位台账：办得怎样，哪些超期，退回耽误多少',
  callers: ['officer', 'lead', 'supervisor'],
  county: true,
  query: z.strictObject(period),
  reply: inPeriod.extend({
    department: z.string(),
    /** At the desk of a county: its units beside each other. */
    departments: z.array(departmentRow).optional(),
  }),
})

export const readSupervision = operation({
  name: 'readSupervision',
  route: 'GET /api/ledger/supervision',
  summary: '督查台账：各单位办得怎样，哪些超期，退回耽误多少',
  callers: ['dispatcher', 'supervisor'],
  query: z.strictObject(period),
  reply: inPeriod.extend({
    departments: z.array(departmentRow),
    /** 新收与结转 of the last month of the period, where it has been counted. */
    balance: balance.extend({ month: z.string(), countedAt: z.iso.datetime() }).optional(),
  }),
})

export const exportLedger = operation({
  name: 'exportLedger',
  route: 'GET /api/ledger/export',
  summary: '导出台账：督查得到全部，单位得到自己的，不含个人信息和正文',
  callers: ['officer', 'lead', 'supervisor'],
  county: true,
  query: z.strictObject({ ...period, format: z.enum(exportFormats).default('xlsx') }),
  reply: fileReply,
  problems: ['too-large'],
})

export const listDailyRoots = operation({
  name: 'listDailyRoots',
  route: 'GET /api/ledger/roots',
  summary: '每日存证：每天全部办件的校验值，公布后谁也改不了',
  callers: 'anyone',
  query: z.strictObject({ after: z.string().max(400).optional() }),
  reply: z.object({ roots: z.array(dailyRoot), next: z.string().optional() }),
})

export const listPublishedReplies = operation({
  name: 'listPublishedReplies',
  route: 'GET /api/ledger/replies',
  summary: '选登：公开的问与答；可以按里面的词找，几个词用空格隔开，都要有',
  callers: 'anyone',
  query: z.strictObject({
    after: z.string().max(400).optional(),
    search: z.string().trim().min(1).max(mostSearched).optional(),
  }),
  reply: z.object({ replies: z.array(publishedReply), next: z.string().optional() }),
})
