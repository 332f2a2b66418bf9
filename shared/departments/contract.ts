import * as z from 'zod'
import { operation } from '../operation'
import { guideView } from './guide/guide'

export const listDepartments = operation({
  name: 'listDepartments',
  route: 'GET /api/departments',
  summary: '责任单位及其职责',
  callers: 'anyone',
  reply: z.object({
    departments: z.array(z.object({ id: z.string(), name: z.string(), duties: z.array(z.string()) })),
  }),
})

export const readGuide = operation({
  name: 'readGuide',
  route: 'GET /api/departments/{id}/guide',
  summary: '一个单位的政府信息公开指南：管什么、怎样申请、多久答复、收不收费、不服怎么办',
  callers: 'anyone',
  params: z.object({ id: z.string().max(80) }),
  reply: guideView,
  problems: ['not-found'],
})
