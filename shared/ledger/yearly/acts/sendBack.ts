import * as z from 'zod'
import { operation } from '../../../operation'
import { params, problems, version, yearlyReason, yearlyReply } from '../contractParts'
import { ofYearlyDepartment, yearlyAct } from '../thing'

export const sendBackYearly = operation({
  name: 'sendBackYearly',
  route: 'POST /api/yearly/{id}/return',
  summary: '把年度报告退回修改，写明要改什么',
  callers: ['lead'],
  params,
  body: z.strictObject({ reason: yearlyReason, version }),
  reply: yearlyReply,
  problems,
})

/** 退改: what was written stays to be made better. */
export const sendBack = yearlyAct({
  action: 'sendBack',
  operation: sendBackYearly,
  who: (caller, one) => caller.role === 'lead' && ofYearlyDepartment(caller, one),
  decide: (_one, { reason }, { id, name }, { at }) => ({ type: 'sentBack', at, by: { id, name }, reason }),
})
