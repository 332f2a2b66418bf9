import * as z from 'zod'
import { operation } from '../operation'

export const listDepartments = operation({
  name: 'listDepartments',
  route: 'GET /api/departments',
  summary: '责任单位及其职责',
  callers: 'anyone',
  reply: z.object({
    departments: z.array(z.object({ id: z.string(), name: z.string(), duties: z.array(z.string()) })),
  }),
})
