import * as z from 'zod'
import { operation } from '../../operation'
import { ofItsDepartment, wrote } from '../access'
import { id, version, reason, reply, problems } from '../contractParts'
import { evidences, proofOf } from '../evidence'
import { cut, toOne } from '../telling'
import { act, by } from './act'

export const sendBackResponse = operation({
  name: 'sendBackResponse',
  route: 'POST /api/concerns/{id}/revision',
  summary: '把回应退回修改；起草的人也可以自己收回',
  callers: ['officer', 'lead', 'supervisor'],
  params: id,
  body: z.strictObject({ reason, evidence: evidences, version }),
  reply,
  problems,
})

/** 退改: back to who wrote it, with what is to be better. The draft stays. */
export const sendBack = act({
  action: 'sendBack',
  operation: sendBackResponse,
  event: 'sentBack',
  headline: ({ by: who }) => `${who.name}把回应退回修改`,
  asksToMend: ({ by: who, reason: why }) => `${who.name}：${why}`,
  who: (caller, concern) =>
    caller.role === 'supervisor' ||
    (ofItsDepartment(caller, concern) && (caller.role === 'lead' || wrote(caller, concern))),
  decide: (_concern, { reason: why, evidence }, caller, { at }) => ({
    type: 'sentBack',
    at,
    by: by(caller),
    reason: why,
    ...proofOf({ evidence }),
  }),
  tells: (event, after, before) =>
    event.type === 'sentBack'
      ? toOne(before.draft?.by, event, after, {
          title: '舆情回应退回修改',
          text: `${event.by.name}：${cut(event.reason)}`,
        })
      : [],
})
