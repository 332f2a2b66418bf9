import * as z from 'zod'
import { fileReply, operation } from '../operation'
import { content, id, promiseView, promiseWork, reply } from './contractParts'
import { promiseSources } from './words'

const year = z.string().regex(/^20\d\d$/, '写四位数的年份')

export const proposePromise = operation({
  name: 'proposePromise',
  route: 'POST /api/promises',
  summary: '拟一项公开承诺：办什么、怎样算做到、哪天前；审核人签发后公开',
  callers: ['officer', 'lead', 'editor', 'supervisor'],
  status: 201,
  body: z.strictObject({
    ...content,
    source: z.enum(promiseSources),
    /** For those who belong to no department. */
    department: z.string().min(1).max(40).optional(),
    /** Id of the concern in whose public response it was said. */
    response: z.string().min(4).max(40).optional(),
  }),
  reply,
  problems: ['not-found'],
})

export const listPromiseWork = operation({
  name: 'listPromiseWork',
  route: 'GET /api/promises/desk',
  summary: '工作台上的承诺：单位看自己的，编辑和督查看全部',
  callers: ['officer', 'lead', 'editor', 'supervisor'],
  query: z.strictObject({ after: z.string().max(400).optional() }),
  reply: z.object({ promises: z.array(promiseWork), next: z.string().optional() }),
})

/** 做到的和没做到的, so many of how many. */
const tally = z.object({
  signed: z.number(),
  keptInTime: z.number(),
  keptLate: z.number(),
  claimed: z.number(),
  going: z.number(),
  overdue: z.number(),
  withdrawn: z.number(),
})

export const listPromises = operation({
  name: 'listPromises',
  route: 'GET /api/promises',
  summary: '一年里公开承诺的事：办到哪一步，多少件按期做到（公开）',
  callers: 'anyone',
  query: z.strictObject({ year: year.optional() }),
  reply: z.object({ year: z.string(), years: z.array(z.string()), tally, promises: z.array(promiseView) }),
  keptFor: 30_000,
})

export const listPromisesOfResponse = operation({
  name: 'listPromisesOfResponse',
  route: 'GET /api/promises/responses/{id}',
  summary: '一条公开回应里说过的承诺（公开）',
  callers: 'anyone',
  /** Of the concern. */
  params: z.strictObject({ id: z.string().min(4).max(40) }),
  reply: z.object({ promises: z.array(promiseView) }),
})

export const readPromise = operation({
  name: 'readPromise',
  route: 'GET /api/promises/{id}',
  summary: '一项公开承诺和它的每一步（公开）',
  callers: 'anyone',
  params: id,
  reply: z.object({ promise: promiseView }),
  problems: ['not-found'],
})

export const readPromiseFile = operation({
  name: 'readPromiseFile',
  route: 'GET /api/promises/{id}/files/{file}',
  summary: '打开一项公开承诺某一步的附件（公开）',
  callers: 'anyone',
  params: id.extend({ file: z.string().min(4).max(60) }),
  reply: fileReply,
  problems: ['not-found'],
})
