import * as z from 'zod'
import { operation } from '../../../operation'
import { act, by, id, ofItsDepartment, problems, reply, version } from './act'

export const dropCard = operation({
  name: 'dropCard',
  route: 'POST /api/cards/{id}/drop',
  summary: '不用知识卡的这份稿子了；正在作答的不变',
  callers: ['officer', 'lead'],
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems,
})

/** 不用了: the draft is gone; that there was one stays in the history. */
export const drop = act({
  action: 'drop',
  operation: dropCard,
  who: ofItsDepartment,
  decide: (_one, _sent, caller, { at }) => ({ type: 'dropped', at, by: by(caller) }),
})
