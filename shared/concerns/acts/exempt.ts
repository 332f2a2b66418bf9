import * as z from 'zod'
import { operation } from '../../operation'
import { desk } from '../access'
import { isPublic } from '../concern'
import { id, reason, reply, version } from '../contractParts'
import { evidences, proofOf } from '../evidence'
import { concernNotes, cut, tellAll, unitAndLead } from '../telling'
import { act, by } from './act'

export const exemptConcern = operation({
  name: 'exemptConcern',
  route: 'POST /api/concerns/{id}/exemption',
  summary: '定为不需要公开回应，写明理由；台账里单独计数',
  callers: ['dispatcher', 'supervisor'],
  params: id,
  body: z.strictObject({ reason, evidence: evidences, version }),
  reply,
  problems: ['not-found', 'not-now', 'changed-meanwhile'],
})

/** 不需要公开回应: the reason stays with it, and it is counted apart, never as answered. */
export const exempt = act({
  action: 'exempt',
  operation: exemptConcern,
  event: 'exempted',
  headline: ({ by: who }) => `${who.name}定为不公开回应`,
  column: '不公开回应的理由',
  who: desk,
  notNow: (concern) => (isPublic(concern) ? '已经公开回应过，只能更正或者撤回' : undefined),
  decide: (_concern, { reason: why, evidence }, caller, { at }) => ({
    type: 'exempted',
    at,
    by: by(caller),
    reason: why,
    ...proofOf({ evidence }),
  }),
  tells(event, after) {
    const { department } = after
    if (event.type !== 'exempted' || !department) return []
    const told = { title: '一条舆情不用公开回应', text: `${event.by.name}：${cut(event.reason)}` }
    return concernNotes(event, after, tellAll(department, unitAndLead, told))
  },
})
