import * as z from 'zod'
import { operation } from '../../../operation'
import { by, problems, reason, version } from '../../knowledge/acts/act'
import { act, id, ofItsUnit, reply } from './act'

export const withdrawLocal = operation({
  name: 'withdrawLocal',
  route: 'POST /api/local/{id}/withdrawal',
  summary: '撤下本地的办法，一分钟内不再显示，写明理由',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version, reason }),
  reply,
  problems,
})

/** 撤下: the place says it no more until a new text is signed. */
export const withdraw = act({
  action: 'withdraw',
  operation: withdrawLocal,
  who: ofItsUnit,
  notNow: ({ live }) => (live ? undefined : '现在没有显示的内容，不用撤下'),
  decide: (_one, sent, caller, { at }) => ({ type: 'withdrawn', at, by: by(caller), reason: sent.reason }),
})
