import * as z from 'zod'
import { operation } from '../../../operation'
import { publishedInterpretation } from '../desk'
import { writersOf } from '../interpretation'
import { act, by, id, ofItsDepartment, problems, version } from './act'

export const signInterpretation = operation({
  name: 'signInterpretation',
  route: 'POST /api/interpretations/{id}/signature',
  summary: '签发政策解读；起草人不能签发自己的',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version }),
  reply: z.object({ interpretation: publishedInterpretation }),
  problems,
})

/**
 * 签发: a lead who wrote no word of it lets it out; from then on everybody reads it beside its policy, and what it explains
 * is no longer owed. What it was written about must still be in force on that day.
 */
export const sign = act({
  action: 'sign',
  operation: signInterpretation,
  explains: 'kept',
  who: (caller, one) => ofItsDepartment(caller, one) && !writersOf(one).has(caller.id),
  refusal: (caller, one) =>
    ofItsDepartment(caller, one)
      ? '起草和修改过的人不能签发这份解读，请换一位同事签发'
      : `这份解读归${one.department.name}`,
  decide: (_one, _sent, caller, { at }) => ({ type: 'signed', at, by: by(caller) }),
})
