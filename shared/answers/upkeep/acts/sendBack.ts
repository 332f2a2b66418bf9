import * as z from 'zod'
import { operation } from '../../../operation'
import { problems, upkeepId, upkeepReason, upkeepReply, version } from '../contractParts'
import { ofUpkeepDepartment, upkeepAct } from '../thing'

export const sendBackUpkeep = operation({
  name: 'sendBackUpkeep',
  route: 'POST /api/upkeep/{id}/return',
  summary: '把清理结论退回修改，写明要改什么',
  callers: ['lead'],
  params: upkeepId,
  body: z.strictObject({ reason: upkeepReason, version }),
  reply: upkeepReply,
  problems,
})

/** 退改. */
export const sendBack = upkeepAct({
  action: 'sendBack',
  operation: sendBackUpkeep,
  who: (caller, one) => caller.role === 'lead' && ofUpkeepDepartment(caller, one),
  decide: (_one, { reason }, { id, name }, { at }) => ({ type: 'sentBack', at, by: { id, name }, reason }),
})
