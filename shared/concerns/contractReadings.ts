import * as z from 'zod'
import { month, period } from '../calendar/period'
import { contact } from '../departments/responsible'
import { fileReply, operation } from '../operation'
import { concernView } from './contract'
import { runningClock } from './contractParts'
import { concernStatuses, severities } from './words'

export const concernFigures = z.object({
  registered: z.number(),
  answered: z.number(),
  onTime: z.number(),
  waiting: z.number(),
  overdue: z.number(),
  noResponse: z.number(),
  merged: z.number(),
  withdrawn: z.number(),
  corrected: z.number(),
  share: z.number().optional(),
  medianHours: z.number().optional(),
  spread: z.array(z.number()),
})

export const readConcern = operation({
  name: 'readConcern',
  route: 'GET /api/concerns/{id}',
  summary: '一条公开的关切和它的回应、依据、进展、更正',
  callers: 'anyone',
  params: z.strictObject({ id: z.string().min(4).max(40) }),
  /** With how to reach the department, as far as the city has written it down. */
  reply: z.object({ concern: concernView, contact: contact.optional() }),
  problems: ['not-found'],
})

export const listWatchedTopics = operation({
  name: 'listWatchedTopics',
  route: 'GET /api/concerns/topics',
  summary: '重点关注的类别：登记时选一个，公开的也可以按它找',
  callers: 'anyone',
  reply: z.object({ topics: z.array(z.string()) }),
})

export const readConcernFigures = operation({
  name: 'readConcernFigures',
  route: 'GET /api/concerns/figures',
  summary: '舆情回应的统计：登记多少、回应多少、按时多少、用了多久；没到时限的不算进按时率',
  callers: 'anyone',
  query: z.strictObject(period),
  reply: z.object({
    from: month,
    until: month,
    asOf: z.iso.datetime(),
    figures: concernFigures,
    /** Of each topic with a public response. */
    topics: z.array(z.object({ topic: z.string(), answered: z.number(), onTime: z.number() })),
  }),
  problems: ['bad-input'],
})

/** A concern as a board shows it: which clocks run, who has to do what next, and what each step so far rests on. */
export const boardRow = z.object({
  id: z.string(),
  title: z.string(),
  severity: z.enum(severities),
  status: z.enum(concernStatuses),
  department: z.string().optional(),
  clocks: z.array(runningClock),
  next: z.string().optional(),
  steps: z.array(z.object({ at: z.iso.datetime(), words: z.string(), evidence: z.number() })),
})

export const readClockBoard = operation({
  name: 'readClockBoard',
  route: 'GET /api/concerns/board',
  summary: '时钟板：正在计时的舆情，按小时的和按工作日的，最急的在前；接下来谁做什么',
  callers: ['officer', 'lead', 'dispatcher', 'editor', 'supervisor'],
  reply: z.object({ asOf: z.iso.datetime(), rows: z.array(boardRow), more: z.number() }),
})

const lateConcern = z.object({
  id: z.string(),
  title: z.string(),
  department: z.string().optional(),
  words: z.string(),
})

/** What happened within one week to concerns of any age, counted up to the end of the week, or up to now within it. */
const weekFigures = z.object({
  registered: z.number(),
  /** First responses signed in this week, and how many of them within their limit. */
  answered: z.number(),
  onTime: z.number(),
  /** Limits that ran out in this week, and by how many of them a response was there. */
  due: z.number(),
  met: z.number(),
  /** Without a response at the end, and beyond their limit among them. */
  open: z.number(),
  overdue: z.number(),
})

export const readConcernWeek = operation({
  name: 'readConcernWeek',
  route: 'GET /api/concerns/week',
  summary:
    '一周的舆情，不论哪天登记的：这一周登记、回应、到期各多少，周末没回应和超期的各多少，各单位各多少；给督查和分办看',
  callers: ['dispatcher', 'supervisor'],
  query: z.strictObject({ day: z.iso.date().optional() }),
  reply: z.object({
    /** Monday and Sunday, 北京时间. */
    from: z.iso.date(),
    until: z.iso.date(),
    /** The moment that is told: the end of Sunday, or now where the week is not over. */
    asOf: z.iso.datetime(),
    /** The week is not over. */
    running: z.boolean(),
    week: weekFigures,
    /** Of those registered in this week alone, as they stand now. */
    figures: concernFigures,
    departments: z.array(weekFigures.omit({ registered: true }).extend({ name: z.string() })),
    /** Overdue at the end, whatever their age, the longest first; and answered in this week beyond their limit. */
    late: z.array(lateConcern),
    answeredLate: z.array(lateConcern),
    /** Without a response at the end, within the limit. */
    waiting: z.array(z.object({ id: z.string(), title: z.string(), next: z.string(), words: z.string() })),
    /** What was owed besides the first response and not done by its day at the end: progress, a correction, a press conference. */
    lapsed: z.array(lateConcern),
  }),
})

export const exportConcerns = operation({
  name: 'exportConcerns',
  route: 'GET /api/concerns/export',
  summary: '导出舆情回应台账（xlsx 或 csv），按登记月份，一次最多 12 个月',
  callers: ['dispatcher', 'supervisor'],
  query: z.strictObject({ ...period, format: z.enum(['xlsx', 'csv']) }),
  reply: fileReply,
  problems: ['bad-input'],
})
