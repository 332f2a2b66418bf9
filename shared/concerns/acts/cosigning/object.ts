import * as z from 'zod'
import { operation } from '../../../operation'
import { cosignsFor } from '../../access'
import { id, problems, reason, reply, version } from '../../contractParts'
import { evidences, proofOf } from '../../evidence'
import { concernNotes, cut, tellAll, unitAndLead } from '../../telling'
import { departmentOf } from '../../written'
import { act, by } from '../act'

export const objectToResponse = operation({
  name: 'objectToResponse',
  route: 'POST /api/concerns/{id}/objection',
  summary: '会签不同意，写明哪里不一致；回应退回起草单位修改',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ reason, evidence: evidences, version }),
  reply,
  problems,
})

/** 会签不同意: back to where it was written, with what does not agree. */
export const object = act({
  action: 'object',
  operation: objectToResponse,
  event: 'objected',
  headline: ({ department }) => `${department.name}会签不同意`,
  asksToMend: ({ department, reason: why }) => `${department.name}：${why}`,
  who: (caller, concern, moment) => caller.role === 'lead' && cosignsFor(caller, concern, moment).length > 0,
  refusal: () => '由会签单位的审核人会签',
  decide: (concern, { reason: why, evidence }, caller, moment) =>
    cosignsFor(caller, concern, moment).map((department) => ({
      type: 'objected' as const,
      at: moment.at,
      by: by(caller),
      department,
      reason: why,
      ...proofOf({ evidence }),
    })),
  tells(event, after) {
    if (event.type !== 'objected') return []
    const told = { title: '舆情回应会签没有通过', text: `${event.department.name}：${cut(event.reason)}` }
    return concernNotes(event, after, tellAll(departmentOf(after), unitAndLead, told))
  },
})
