import * as z from 'zod'
import { operation } from '../../../operation'
import { by, problems, version } from '../../knowledge/acts/act'
import { draftersOf } from '../../knowledge/event'
import { act, id, ofItsSigner, reply } from './act'

export const signTemplate = operation({
  name: 'signTemplate',
  route: 'POST /api/templates/{id}/signature',
  summary: '签发答复模板，一分钟内写答复的人看得到；写的人不能签发自己的；没有别的审核人能签时由督查代签',
  callers: ['lead', 'supervisor'],
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems: [...problems, 'bad-input'],
})

/** 签发: a lead who wrote no word of it lets it be used; the city's supervisor 代签, so that nothing hangs on one person. */
export const sign = act({
  action: 'sign',
  operation: signTemplate,
  checks: 'kept',
  who: (caller, one) => ofItsSigner(caller, one) && !draftersOf(one).has(caller.id),
  refusal: (caller, one) =>
    ofItsSigner(caller, one) ? '写过这份稿子的人不能签发，请换一位同事签发' : `这份模板归${one.unit.name}`,
  decide: (_one, _sent, caller, { at }) => ({ type: 'signed', at, by: by(caller) }),
})
