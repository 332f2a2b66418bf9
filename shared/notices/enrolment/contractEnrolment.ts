import * as z from 'zod'
import { operation } from '../../operation'
import { enrolmentPlan } from './plan'

export const listEnrolmentPlans = operation({
  name: 'listEnrolmentPlans',
  route: 'GET /api/enrolment',
  summary: '一个地方所在县区公布的义务教育招生办法，每个学段取最近一年的',
  callers: 'anyone',
  query: z.strictObject({ area: z.string().regex(/^\d{6,12}$/, '行政区划代码是 6 到 12 位数字') }),
  reply: z.object({
    county: z.object({ code: z.string(), name: z.string() }).optional(),
    plans: z.array(enrolmentPlan),
    asOf: z.iso.datetime(),
  }),
  problems: ['not-found'],
})
