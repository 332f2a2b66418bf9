import * as z from 'zod'
import { operation } from '../../../operation'
import { paperId, paperReply, problems, version } from '../contractParts'
import { explainedBy } from '../explaining'
import { needsInterpretation } from '../paper'
import { requireOwnNumber } from '../sound'
import { byPerson, leadsPaper, paperAct, wrotePaper } from '../thing'

export const signPaper = operation({
  name: 'signPaper',
  route: 'POST /api/papers/{id}/signature',
  summary: '签发文件：从此按公文属性公开或不公开；解读同时发布，或者在约定的期限内发布；写过的人不能签',
  callers: ['lead'],
  params: paperId,
  body: z.strictObject({
    /** Its interpretation goes out with it, or follows within the days that the city has agreed on. */
    interpretation: z.enum(['together', 'later']).default('together'),
    version,
  }),
  reply: paperReply,
  problems: [...problems, 'already-exists'],
})

/** 签发: from here on it is what its attribute says. @throws Problem 'already-exists' where another has the same 文号. */
export const sign = paperAct({
  action: 'sign',
  operation: signPaper,
  who: (caller, one) => leadsPaper(caller, one) && !wrotePaper(caller, one),
  refusal: (caller, one) =>
    leadsPaper(caller, one)
      ? '登记和改过这份文件的人不能签发，请另一位审核人签'
      : `这份文件由${one.department.name}的审核人签发`,
  decide(one, { interpretation, sameNumber }, caller, { at, today, facts }) {
    requireOwnNumber(one.facts.number, sameNumber)
    const later = needsInterpretation(one.facts) && interpretation === 'later'
    return {
      type: 'signed',
      at,
      by: byPerson(caller),
      ...(later ? { explainBy: explainedBy(at, today, facts) } : {}),
    }
  },
})
