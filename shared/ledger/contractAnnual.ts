import * as z from 'zod'
import { fileReply, operation } from '../operation'
import { applicantKinds } from '../inquiries/words'
import { resultRows } from './annual/rows'
import { reportWriters } from './annual/writers'

const year = z.string().regex(/^20\d\d$/, '年份写成 2026 这样')
const columns = z.record(z.enum([...applicantKinds, '总计']), z.number())
const rowIds = resultRows.map(({ id }) => id)

const yearTable = z.object({
  received: columns,
  carriedIn: columns,
  results: z.record(z.enum(rowIds), columns),
  finished: columns,
  carriedOut: columns,
  agrees: z.boolean(),
})

const typedParts = z.object({
  lines: z.array(z.object({ part: z.string(), group: z.string(), name: z.string(), figure: z.number() })),
  texts: z.array(z.object({ name: z.string(), text: z.string() })),
  /** Of one unit, once it is signed; and when it was corrected, with the reason. */
  signedOn: z.iso.date().optional(),
  corrections: z.array(z.object({ signedAt: z.iso.datetime(), reason: z.string() })),
  /** Of the whole city: how many units are in the sums, and the names of those that are not. */
  units: z.number(),
  missing: z.array(z.string()),
})
export type TypedParts = z.infer<typeof typedParts>

export const readAnnualReport = operation({
  name: 'readAnnualReport',
  route: 'GET /api/ledger/disclosure',
  summary: '政府信息公开工作年度报告里的申请情况表：一年里收到多少、怎样答复、结转多少（公开）',
  callers: 'anyone',
  keptFor: 60_000,
  query: z.strictObject({ year: year.optional(), unit: z.string().max(80).optional() }),
  reply: z.object({
    year: z.string(),
    years: z.array(z.string()),
    asOf: z.iso.datetime(),
    /** Of one unit; absent for the whole city. */
    unit: z.object({ id: z.string(), name: z.string() }).optional(),
    units: z.array(z.object({ id: z.string(), name: z.string(), received: z.number() })),
    table: yearTable,
    /** Whether every line follows from the records; how many applications are counted on no line. */
    untold: z.number(),
    /** Sent in over the internet and not confirmed by both sides yet, so not received (政府信息公开条例 第三十一条). */
    unconfirmed: z.number(),
    /** What units typed and signed: 主动公开、复议诉讼、问题和改进 (第五十条). */
    typed: typedParts,
    /** 信息处理费 that was paid in the year, by the records. */
    fees: z.object({ cases: z.number(), yuan: z.number() }),
    /** By when it is to be published: 部门 1 月 31 日，政府 3 月 31 日 (第四十九条). */
    publishBy: z.iso.date(),
  }),
  problems: ['not-found'],
})

export const exportAnnualReport = operation({
  name: 'exportAnnualReport',
  route: 'GET /api/ledger/disclosure/export',
  summary: '导出年度申请情况表，附对不上的申请编号',
  callers: reportWriters,
  query: z.strictObject({ year: year.optional(), unit: z.string().max(80).optional() }),
  reply: fileReply,
  problems: ['not-found'],
})
