import * as z from 'zod'
import { operation } from '../../../operation'
import { paperId, paperReply, problems, reason, version } from '../contractParts'
import { byPerson, leadsPaper, paperAct } from '../thing'

export const sendBackPaper = operation({
  name: 'sendBackPaper',
  route: 'POST /api/papers/{id}/return',
  summary: '把登记的文件退回修改，写明要改什么',
  callers: ['lead'],
  params: paperId,
  body: z.strictObject({ reason, version }),
  reply: paperReply,
  problems,
})

/** 退改. */
export const sendBack = paperAct({
  action: 'sendBack',
  operation: sendBackPaper,
  who: leadsPaper,
  decide: (_one, { reason: why }, caller, { at }) => ({ type: 'sentBack', at, by: byPerson(caller), reason: why }),
})
