import * as z from 'zod'
import { operation } from '../../operation'
import { id, problems, reason, reply, version } from '../contractParts'
import { requireNobody } from '../findings'
import { tellOffice } from '../telling'
import { by, promiseAct } from '../thing'

export const refusePromise = operation({
  name: 'refusePromise',
  route: 'POST /api/promises/{id}/refusal',
  summary: '督查看过，还没有做到，写明差什么；理由公开',
  callers: ['supervisor'],
  params: id,
  body: z.strictObject({ reason, version }),
  reply,
  problems,
})

/** 核实没做到: it goes on. */
export const refuse = promiseAct({
  action: 'refuse',
  operation: refusePromise,
  who: ({ role }) => role === 'supervisor',
  decide(_one, { reason: why }, caller, { at }) {
    requireNobody({ 原因: why })
    return { type: 'refused', at, by: by(caller), reason: why }
  },
  tells: (event, after) =>
    event.type === 'refused' ? tellOffice(event, after, '承诺核实：还没有做到', `原因：${event.reason}`) : [],
})
