import * as z from 'zod'
import { operation } from '../../../operation'
import { toldGivenBack } from '../signing'
import { cardWaits } from '../telling'
import { act, by, id, ofItsSigner, problems, reason, reply, version } from './act'

export const sendBackCard = operation({
  name: 'sendBackCard',
  route: 'POST /api/cards/{id}/return',
  summary: '把知识卡的稿子退回修改，写明理由',
  callers: ['lead', 'supervisor'],
  params: id,
  body: z.strictObject({ version, reason }),
  reply,
  problems,
})

/** 退回: a lead gives the draft back with the reason; what answers goes on. */
export const sendBack = act({
  action: 'sendBack',
  operation: sendBackCard,
  who: ofItsSigner,
  decide: (_one, sent, caller, { at }) => ({ type: 'sentBack', at, by: by(caller), reason: sent.reason }),
  tells: (event, after) => toldGivenBack(cardWaits(after), event),
})
