import * as z from 'zod'
import { operation } from '../../operation'
import { desk, ofItsDepartment } from '../access'
import { id, problems, reason, reply, version } from '../contractParts'
import { evidences, proofOf } from '../evidence'
import type { ClockLimit } from '../limit'
import { requireClean } from '../findings/findings'
import { before, concernNotes, cut, tellAll, toRenderings, unitAndLead } from '../telling'
import { departmentOf } from '../written'
import { act, by } from './act'

export const reopenResponse = operation({
  name: 'reopenResponse',
  route: 'POST /api/concerns/{id}/reopening',
  summary: '更正回应：写明哪里说错了，公开页马上写明正在更正；重新起草、签发，原来的回应留着，标明已更正',
  callers: ['lead', 'dispatcher', 'supervisor'],
  params: id,
  body: z.strictObject({ reason, evidence: evidences, version }),
  reply,
  problems: [...problems, 'bad-input'],
})

/** 更正回应: what was said stays to be read, marked as corrected, and the new one goes the whole way again. */
export const reopen = act<'reopened', typeof reopenResponse, { mendBy: ClockLimit }>({
  action: 'reopen',
  operation: reopenResponse,
  event: 'reopened',
  beginsMending: true,
  headline: ({ by: who }) => `${who.name}要求更正回应`,
  asksToMend: ({ reason: why }) => `原来的回应要更正：${why}`,
  who: (caller, concern) => desk(caller) || (caller.role === 'lead' && ofItsDepartment(caller, concern)),
  requires: (_concern, { reason: why }) => requireClean({ reason: why }),
  decide: (_concern, { reason: why, evidence, mendBy }, caller, { at }) => ({
    type: 'reopened',
    at,
    by: by(caller),
    reason: why,
    mendBy,
    ...proofOf({ evidence }),
  }),
  tells(event, after) {
    if (event.type !== 'reopened') return []
    const told = {
      title: '一份已经公开的回应要更正',
      text: `${event.mendBy ? `${before(event.mendBy, event.at)}改好、签发。` : ''}${event.by.name}：${cut(event.reason)}`,
      except: event.by.id,
    }
    const rendered = {
      title: '公告照着的回应正在更正',
      text: `的回应正在更正：${cut(event.reason)}。新的签发了再照新的改。`,
    }
    return concernNotes(event, after, [
      ...tellAll(departmentOf(after), unitAndLead, told),
      ...toRenderings(after, rendered),
    ])
  },
})
