import * as z from 'zod'
import { operation } from '../../../operation'
import { by, problems, reason, version } from '../../knowledge/acts/act'
import { act, id, ofItsKeeper, reply } from './act'

export const withdrawTemplate = operation({
  name: 'withdrawTemplate',
  route: 'POST /api/templates/{id}/withdrawal',
  summary: '撤下答复模板，一分钟内不再列给写答复的人，写明理由',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version, reason }),
  reply,
  problems,
})

/** 撤下: it is used no more until a new text is signed; also one that the product came with. */
export const withdraw = act({
  action: 'withdraw',
  operation: withdrawTemplate,
  who: ofItsKeeper,
  notNow(one) {
    if (one.withdrawn) return '这份模板已经撤下了'
    return one.live || one.seed ? undefined : '这份模板还没有签发过，不用撤下'
  },
  decide: (_one, sent, caller, { at }) => ({ type: 'withdrawn', at, by: by(caller), reason: sent.reason }),
})
