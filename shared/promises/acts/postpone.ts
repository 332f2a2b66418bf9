import * as z from 'zod'
import { operation } from '../../operation'
import { Problem } from '../../problem'
import { day, id, problems, reason, reply, version } from '../contractParts'
import { requireNobody } from '../findings'
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

/** 改期: the day that was said first stays where everybody sees it. @throws Problem 'bad-input' for a day that is no later. */
export const postpone = promiseAct({
  action: 'postpone',
  operation: postponePromise,
  who: (caller, one) => caller.role === 'lead' && ofItsDepartment(caller, one),
  decide({ due }, { due: to, reason: why }, caller, { at, today }) {
    if (to <= due || to < today) throw new Problem('bad-input', `新的日子要晚于今天，也要晚于 ${due}`)
    requireNobody({ 理由: why })
    return { type: 'postponed', at, by: by(caller), from: due, to, reason: why }
  },
})
