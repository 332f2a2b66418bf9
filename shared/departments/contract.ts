import * as z from 'zod'
import { operation } from '../operation'
import { named } from '../named'
import { contact } from './responsible'
import { guideView } from './guide/guide'

export const listDepartments = operation({
  name: 'listDepartments',
  route: 'GET /api/departments',
  summary: '责任单位及其职责、电话、地址和办公时间；写了 search 的，只列照转办的规则管这件事的',
  callers: 'anyone',
  query: z.strictObject({ search: z.string().trim().min(2, '至少写两个字').max(60, '最多 60 字').optional() }),
  reply: z.object({
    departments: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        duties: z.array(z.string()),
        /** How to reach it, as far as it is written down. */
        contact: contact.optional(),
        /** The county or zone it belongs to; none for a unit of the city. */
        place: named.optional(),
        /** Why it is the one for what was searched. */
        reason: z.string().optional(),
      }),
    ),
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
