import * as z from 'zod'
import { operation } from '../../../operation'
import { by, problems, reason, version } from '../../knowledge/acts/act'
import { toldGivenBack } from '../../knowledge/signing'
import { templateWaits } from '../telling'
import { act, id, ofItsSigner, reply } from './act'

export const sendBackTemplate = operation({
  name: 'sendBackTemplate',
  route: 'POST /api/templates/{id}/return',
  summary: '把答复模板的稿子退回修改，写明理由',
  callers: ['lead', 'supervisor'],
  params: id,
  body: z.strictObject({ version, reason }),
  reply,
  problems,
})

/** 退回: a lead gives the draft back with the reason; what is used goes on. */
export const sendBack = act({
  action: 'sendBack',
  operation: sendBackTemplate,
  who: ofItsSigner,
  decide: (_one, sent, caller, { at }) => ({ type: 'sentBack', at, by: by(caller), reason: sent.reason }),
  tells: (event, after) => toldGivenBack(templateWaits(after), event),
})
