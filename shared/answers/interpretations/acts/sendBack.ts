import * as z from 'zod'
import { operation } from '../../../operation'
import { toldGivenBack } from '../telling'
import { act, by, id, ofItsDepartment, problems, reason, reply, version } from './act'

export const sendBackInterpretation = operation({
  name: 'sendBackInterpretation',
  route: 'POST /api/interpretations/{id}/return',
  summary: '把解读草稿退回修改，写明理由',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version, reason }),
  reply,
  problems,
})

/** 退回: a lead gives a draft back with the reason, and who wrote it is told, and finds both in the list. */
export const sendBack = act({
  action: 'sendBack',
  operation: sendBackInterpretation,
  who: ofItsDepartment,
  decide: (_one, sent, caller, { at }) => ({ type: 'sentBack', at, by: by(caller), reason: sent.reason }),
  tells: (event, after) => ('reason' in event ? toldGivenBack(after, event) : []),
})
