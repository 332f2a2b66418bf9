import * as z from 'zod'
import { beijingDate } from '../../../calendar/date'
import { operation } from '../../../operation'
import { by, problems, version } from '../../knowledge/acts/act'
import { draftersOf } from '../../knowledge/event'
import { requireTrueToday } from '../content'
import { act, id, ofItsSigner, reply } from './act'

export const signLocal = operation({
  name: 'signLocal',
  route: 'POST /api/local/{id}/signature',
  summary: '签发本地的办法，一分钟内在解答里只给这个地方的人看；写的人不能签发自己的；没有别的审核人能签时由督查代签',
  callers: ['lead', 'supervisor'],
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems: [...problems, 'bad-input'],
})

/** 签发: a lead of the same unit who wrote no word of it lets its place say it. */
export const sign = act({
  action: 'sign',
  operation: signLocal,
  who: (caller, one) => ofItsSigner(caller, one) && !draftersOf(one).has(caller.id),
  refusal: (caller, one) =>
    ofItsSigner(caller, one)
      ? '写过这份稿子的人不能签发，请换一位同事签发'
      : `${one.place.name}的办法由${one.department.name}写`,
  decide(one, _sent, caller, { at }) {
    if (one.draft) requireTrueToday(one.draft, beijingDate(at))
    return { type: 'signed', at, by: by(caller) }
  },
})
