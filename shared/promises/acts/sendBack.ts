import * as z from 'zod'
import { operation } from '../../operation'
import { id, problems, reason, reply, version } from '../contractParts'
import { tellOffice } from '../telling'
import { by, ofItsDepartment, promiseAct } from '../thing'

export const sendBackPromise = operation({
  name: 'sendBackPromise',
  route: 'POST /api/promises/{id}/revision',
  summary: '退回修改，写明要改什么',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ reason, version }),
  reply,
  problems,
})

/** 退改. */
export const sendBack = promiseAct({
  action: 'sendBack',
  operation: sendBackPromise,
  who: (caller, one) => caller.role === 'lead' && ofItsDepartment(caller, one),
  decide: (_one, { reason: why }, caller, { at }) => ({ type: 'sentBack', at, by: by(caller), reason: why }),
  tells: (event, after) =>
    event.type === 'sentBack' ? tellOffice(event, after, '公开承诺退回修改', `要改：${event.reason}`) : [],
})
