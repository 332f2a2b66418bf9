import * as z from 'zod'
import { operation } from '../../../operation'
import { draftersOf } from '../event'
import { act, by, id, ofItsSigner, problems, reply, version } from './act'

export const signCard = operation({
  name: 'signCard',
  route: 'POST /api/cards/{id}/signature',
  summary: '签发知识卡，一分钟内照新的作答；写的人不能签发自己的；没有别的审核人能签时由督查代签',
  callers: ['lead', 'supervisor'],
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems: [...problems, 'bad-input'],
})

/** 签发: a lead who wrote no word of the draft lets it answer; its articles must still be in force on that day. */
export const sign = act({
  action: 'sign',
  operation: signCard,
  checks: 'kept',
  who: (caller, one) => ofItsSigner(caller, one) && !draftersOf(one).has(caller.id),
  refusal: (caller, one) =>
    ofItsSigner(caller, one) ? '写过这份稿子的人不能签发，请换一位同事签发' : `这张知识卡归${one.department.name}`,
  decide: (_one, _sent, caller, { at }) => ({ type: 'signed', at, by: by(caller) }),
})
