import * as z from 'zod'
import { day } from '../documents/policy'
import { operation } from '../../operation'
import { ofTheDepartment, openPaper, paperContent, paperId, paperReply, paperWork } from './contractParts'
import { paperSizes } from './words'

export const registerPaper = operation({
  name: 'registerPaper',
  route: 'POST /api/papers',
  summary: '登记一份文件：公文属性、理由、解读稿随文件一起报；审核人签发以前不公开',
  callers: ofTheDepartment,
  status: 201,
  body: z.strictObject(paperContent),
  reply: paperReply,
  problems: ['not-allowed', 'already-exists'],
})

export const listPaperWork = operation({
  name: 'listPaperWork',
  route: 'GET /api/papers/desk',
  summary: '本单位登记的文件：先列出等着补属性、补解读和等签发的',
  callers: ofTheDepartment,
  query: z.strictObject({ after: z.string().max(400).optional() }),
  reply: z.object({ papers: z.array(paperWork), waiting: z.number(), next: z.string().optional() }),
  problems: ['not-allowed'],
})

export const readPaperWork = operation({
  name: 'readPaperWork',
  route: 'GET /api/papers/{id}/desk',
  summary: '本单位登记的一份文件，带全文和解读稿',
  callers: ofTheDepartment,
  params: paperId,
  reply: z.object({ paper: paperWork, text: z.string(), interpretation: z.string().optional() }),
  problems: ['not-found', 'not-allowed'],
})

export const listPapers = operation({
  name: 'listPapers',
  route: 'GET /api/papers',
  summary: '各单位新公布的文件，最近签发的在前；可以按标题和文号找（公开）',
  callers: 'anyone',
  query: z.strictObject({
    search: z.string().trim().max(paperSizes.number.most).optional(),
    after: z.string().max(400).optional(),
  }),
  reply: z.object({ papers: z.array(openPaper), next: z.string().optional() }),
})

export const readPaper = operation({
  name: 'readPaper',
  route: 'GET /api/papers/{id}',
  summary: '一份主动公开的文件，带全文和解读（公开）',
  callers: 'anyone',
  params: paperId,
  reply: z.object({
    paper: openPaper,
    text: z.string(),
    interpretation: z.string().optional(),
    /** 「解读在12月7日（周一）前发布（本市约定）」, where it is to follow. */
    interpretationOwed: z.object({ words: z.string(), overdue: z.boolean() }).optional(),
  }),
  problems: ['not-found', 'not-now'],
})

export const listOnRequest = operation({
  name: 'listOnRequest',
  route: 'GET /api/policies/on-request',
  summary: '一个单位的依申请公开目录：只有标题、文号、日期和单位，内容向该单位申请（公开）',
  callers: 'anyone',
  query: z.strictObject({ unit: z.string().min(1).max(60) }),
  reply: z.object({
    unit: z.string(),
    documents: z.array(z.object({ title: z.string(), number: z.string().optional(), date: day, unit: z.string() })),
  }),
  problems: ['not-found'],
})
