import * as z from 'zod'
import { operation } from '../../operation'
import { id, problems, reason, reply, version } from '../contractParts'
import { requireNobody } from '../findings'
import { tellSupervisors } from '../telling'
import { by, ofItsDepartment, promiseAct } from '../thing'

export const withdrawPromise = operation({
  name: 'withdrawPromise',
  route: 'POST /api/promises/{id}/withdrawal',
  summary: '撤下一项承诺，写明理由；它和理由留在公开的页面上，也留在总数里',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ reason, version }),
  reply,
  problems,
})

/** 撤下: what was promised in public is not taken out of sight, and whoever watches over it is told. */
export const withdraw = promiseAct({
  action: 'withdraw',
  operation: withdrawPromise,
  who: (caller, one) => caller.role === 'lead' && ofItsDepartment(caller, one),
  decide(_one, { reason: why }, caller, { at }) {
    requireNobody({ 理由: why })
    return { type: 'withdrawn', at, by: by(caller), reason: why }
  },
  tells: (event, after) =>
    event.type === 'withdrawn'
      ? tellSupervisors(event, after, '一项公开承诺撤下', `${after.department.name}不再办：${event.reason}`)
      : [],
})
