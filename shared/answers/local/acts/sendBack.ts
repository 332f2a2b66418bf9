import * as z from 'zod'
import { operation } from '../../../operation'
import { by, problems, reason, version } from '../../knowledge/acts/act'
import { toldGivenBack } from '../../knowledge/signing'
import { localWaits } from '../telling'
import { act, id, ofItsSigner, reply } from './act'

export const sendBackLocal = operation({
  name: 'sendBackLocal',
  route: 'POST /api/local/{id}/return',
  summary: '把本地办法的稿子退回修改，写明理由',
  callers: ['lead', 'supervisor'],
  params: id,
  body: z.strictObject({ version, reason }),
  reply,
  problems,
})

/** 退回: a lead gives the draft back with the reason; what is shown goes on. */
export const sendBack = act({
  action: 'sendBack',
  operation: sendBackLocal,
  who: ofItsSigner,
  decide: (_one, sent, caller, { at }) => ({ type: 'sentBack', at, by: by(caller), reason: sent.reason }),
  tells: (event, after) => toldGivenBack(localWaits(after), event),
})
