import * as z from 'zod'
import { wholeDate } from '../../calendar/date'
import { operation } from '../../operation'
import { Problem } from '../../problem'
import { day, id, problems, reason, reply, version } from '../contractParts'
import { requireNobody } from '../findings'
import { tellSupervisors } from '../telling'
import { by, ofItsDepartment, promiseAct } from '../thing'

export const postponePromise = operation({
  name: 'postponePromise',
  route: 'POST /api/promises/{id}/due',
  summary: '改到期日，写明理由；原来的日子留在页面上，按期不按期仍按它算',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ due: day, reason, version }),
  reply,
  problems,
})

/** 改期: the day that was said first stays where everybody sees it, and whoever watches over it is told. @throws Problem 'bad-input' for a day that is no later. */
export const postpone = promiseAct({
  action: 'postpone',
  operation: postponePromise,
  who: (caller, one) => caller.role === 'lead' && ofItsDepartment(caller, one),
  decide({ due }, { due: to, reason: why }, caller, { at, today }) {
    if (to <= due || to < today) throw new Problem('bad-input', `新的日子不能早于今天，还要晚于${wholeDate(due)}`)
    requireNobody({ 理由: why })
    return { type: 'postponed', at, by: by(caller), from: due, to, reason: why }
  },
  tells: (event, after) =>
    event.type === 'postponed'
      ? tellSupervisors(
          event,
          after,
          '一项公开承诺改期',
          `${after.department.name}从${wholeDate(event.from)}改到${wholeDate(event.to)}：${event.reason}`,
        )
      : [],
})
