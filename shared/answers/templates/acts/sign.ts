import * as z from 'zod'
import { operation } from '../../../operation'
import { by, problems, version } from '../../knowledge/acts/act'
import { draftersOf } from '../../knowledge/event'
import { act, id, ofItsKeeper, reply } from './act'

export const signTemplate = operation({
  name: 'signTemplate',
  route: 'POST /api/templates/{id}/signature',
  summary: '签发答复模板，一分钟内写答复的人看得到；写的人不能签发自己的',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems: [...problems, 'bad-input'],
})

/** 签发: a lead who wrote no word of it lets it be used. */
export const sign = act({
  action: 'sign',
  operation: signTemplate,
  checks: 'kept',
  who: (caller, one) => ofItsKeeper(caller, one) && !draftersOf(one).has(caller.id),
  refusal: (caller, one) =>
    ofItsKeeper(caller, one) ? '写过这份稿子的人不能签发，请换一位同事签发' : `这份模板归${one.unit.name}`,
  decide: (_one, _sent, caller, { at }) => ({ type: 'signed', at, by: by(caller) }),
})
