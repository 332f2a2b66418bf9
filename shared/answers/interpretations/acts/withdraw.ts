import * as z from 'zod'
import { operation } from '../../../operation'
import { toldWithdrawn } from '../telling'
import { act, by, id, ofItsDepartment, problems, reason, reply, version } from './act'

export const withdrawInterpretation = operation({
  name: 'withdrawInterpretation',
  route: 'POST /api/interpretations/{id}/withdrawal',
  summary: '撤下已经公开的解读，写明理由；退回起草人修改，再交签发',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version, reason }),
  reply,
  problems,
})

/** 撤下: what was said wrong stands beside the policy no more, and lies with its writers again; its policy is owed anew. */
export const withdraw = act({
  action: 'withdraw',
  operation: withdrawInterpretation,
  who: ofItsDepartment,
  decide: (_one, sent, caller, { at }) => ({ type: 'withdrawn', at, by: by(caller), reason: sent.reason }),
  tells: (event, after) => ('reason' in event ? toldWithdrawn(after, event) : []),
})
