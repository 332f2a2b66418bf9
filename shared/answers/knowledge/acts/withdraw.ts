import * as z from 'zod'
import { operation } from '../../../operation'
import { act, by, id, ofItsDepartment, problems, reason, reply, version } from './act'

export const withdrawCard = operation({
  name: 'withdrawCard',
  route: 'POST /api/cards/{id}/withdrawal',
  summary: '撤下知识卡，一分钟内不再作答，写明理由',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version, reason }),
  reply,
  problems,
})

/** 撤下: the card answers no more until a new text of it is signed; what it said is kept. */
export const withdraw = act({
  action: 'withdraw',
  operation: withdrawCard,
  who: ofItsDepartment,
  notNow(one) {
    if (one.withdrawn) return '这张卡已经撤下了'
    return one.live || one.seed ? undefined : '这张卡还没有签发过，不用撤下'
  },
  decide: (_one, sent, caller, { at }) => ({ type: 'withdrawn', at, by: by(caller), reason: sent.reason }),
})
