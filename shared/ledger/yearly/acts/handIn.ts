import * as z from 'zod'
import { operation } from '../../../operation'
import { params, problems, version, yearlyReply } from '../contractParts'
import { requireWholeYearly } from '../sound'
import { ofYearlyDepartment, yearlyAct } from '../thing'

export const handInYearly = operation({
  name: 'handInYearly',
  route: 'POST /api/yearly/{id}/submission',
  summary: '年度报告送审核人签：每个数字和要写的都填了才能送',
  callers: ['officer', 'lead'],
  params,
  body: z.strictObject({ version }),
  reply: yearlyReply,
  problems,
})

/** 送签. @throws Problem 'bad-input' naming every figure and text that is missing. */
export const handIn = yearlyAct({
  action: 'handIn',
  operation: handInYearly,
  who: ofYearlyDepartment,
  requires: ({ draft }) => requireWholeYearly(draft ?? { figures: {}, texts: {} }),
  decide: (_one, _sent, { id, name }, { at }) => ({ type: 'handedIn', at, by: { id, name } }),
})
