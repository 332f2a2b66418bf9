import * as z from 'zod'
import { operation } from '../../../operation'
import { problems, upkeepId, upkeepReply, version } from '../contractParts'
import { ofUpkeepDepartment, upkeepAct } from '../thing'

export const signUpkeep = operation({
  name: 'signUpkeep',
  route: 'POST /api/upkeep/{id}/signature',
  summary: '签发清理结论，签发后公布；写过的人不能签',
  callers: ['lead'],
  params: upkeepId,
  body: z.strictObject({ version }),
  reply: upkeepReply,
  problems,
})

/** 签发: public from here on, and what ends is cited no more from its day. */
export const sign = upkeepAct({
  action: 'sign',
  operation: signUpkeep,
  who: (caller, one) => caller.role === 'lead' && ofUpkeepDepartment(caller, one) && !one.writers.includes(caller.id),
  refusal: (caller, one) =>
    one.writers.includes(caller.id)
      ? '写过这条清理结论的人不能签，请另一位审核人签'
      : `清理结论由${one.department.name}的审核人签发`,
  decide: (_one, _sent, { id, name }, { at }) => ({ type: 'signed', at, by: { id, name } }),
})
