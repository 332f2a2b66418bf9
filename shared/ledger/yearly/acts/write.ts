import * as z from 'zod'
import { operation } from '../../../operation'
import { Problem } from '../../../problem'
import { personalKindsIn } from '../../../redaction/requireNoPersonalData'
import { params, problems, version, yearlyReason, yearlyReply } from '../contractParts'
import { typedContent } from '../report'
import { contentOf } from '../sound'
import { ofYearlyDepartment, yearlyAct } from '../thing'

export const writeYearly = operation({
  name: 'writeYearly',
  route: 'POST /api/yearly/{id}/draft',
  summary: '接着填年度报告；已经公布的，写明理由再改，签发以前公布的不变',
  callers: ['officer', 'lead'],
  params,
  body: z.strictObject({ content: typedContent, reason: yearlyReason.optional(), version }),
  reply: yearlyReply,
  problems,
})

/** 填写: kept beside the history until it is signed. @throws Problem 'bad-input' for a figure that is none. */
export const write = yearlyAct({
  action: 'write',
  operation: writeYearly,
  who: ofYearlyDepartment,
  requires({ standing }, { reason }) {
    const kinds = personalKindsIn(reason ?? '')
    const message =
      standing && !reason ? '写明为什么更正，更正后大家看得到理由' : kinds.length ? `理由里还有${kinds.join('、')}` : ''
    if (message) throw new Problem('bad-input', message, [{ field: 'reason', message }])
  },
  keeps: (one, { content }) => ({ ...one, draft: contentOf(content) }),
  decide: ({ standing }, { reason }, { id, name }, { at }) => ({
    type: 'written',
    at,
    by: { id, name },
    ...(standing && reason ? { reason } : {}),
  }),
})
