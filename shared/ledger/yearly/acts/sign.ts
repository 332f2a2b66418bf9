import * as z from 'zod'
import { operation } from '../../../operation'
import { Problem } from '../../../problem'
import { params, problems, version, yearlyReply } from '../contractParts'
import { requireWholeYearly } from '../sound'
import { ofYearlyDepartment, yearlyAct } from '../thing'

export const signYearly = operation({
  name: 'signYearly',
  route: 'POST /api/yearly/{id}/signature',
  summary: '签发年度报告，签发后公布；填过的人不能签',
  callers: ['lead'],
  params,
  body: z.strictObject({ version }),
  reply: yearlyReply,
  problems,
})

/** 签发: public from here on; what was signed before stays with the reason of its correction. */
export const sign = yearlyAct({
  action: 'sign',
  operation: signYearly,
  who: (caller, one) => caller.role === 'lead' && ofYearlyDepartment(caller, one) && !one.writers.includes(caller.id),
  refusal: (caller, one) =>
    one.writers.includes(caller.id)
      ? '填过、送过这份报告的人不能签，请另一位审核人签'
      : `年度报告由${one.department.name}的审核人签发`,
  decide({ draft, reason }, _sent, { id, name }, { at }) {
    if (!draft) throw new Problem('not-now', '没有等签的年度报告')
    requireWholeYearly(draft)
    return { type: 'signed', at, by: { id, name }, content: draft, ...(reason ? { reason } : {}) }
  },
})
