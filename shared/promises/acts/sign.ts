import * as z from 'zod'
import { operation } from '../../operation'
import { id, problems, reply, version } from '../contractParts'
import { requireNobody } from '../findings'
import { by, ofItsDepartment, promiseAct, wrotePromise } from '../thing'

export const signPromise = operation({
  name: 'signPromise',
  route: 'POST /api/promises/{id}/signature',
  summary: '签发承诺，签发后公开；写过的人不能签',
  callers: ['lead', 'supervisor'],
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems,
})

/** 签发: from here on anybody may read it and see what becomes of it. @throws Problem 'bad-input' with what has to go first. */
export const sign = promiseAct({
  action: 'sign',
  operation: signPromise,
  who: (caller, one) =>
    !wrotePromise(caller, one) &&
    (caller.role === 'supervisor' || (caller.role === 'lead' && ofItsDepartment(caller, one))),
  refusal: (caller, one) =>
    wrotePromise(caller, one) ? '写过这项承诺的人不能签，请另一位审核人或督查签' : '承诺由责任单位的审核人或督查签发',
  notNow: ({ due }, { today }) => (due < today ? '到期日已经过了，先改到期日再签' : undefined),
  decide(one, _sent, caller, { at }) {
    requireNobody({ 标题: one.title, 怎样算做到: one.measure })
    return { type: 'signed', at, by: by(caller) }
  },
})
