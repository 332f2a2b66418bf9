import * as z from 'zod'
import { operation } from '../../operation'
import { Problem } from '../../problem'
import { watches } from '../access'
import { id, reason, reply, version } from '../contractParts'
import { evidences, proofOf } from '../evidence'
import type { ClockLimit } from '../limit'
import { concernNotes, tellAll, toDesk, unitAndLead, until } from '../telling'
import { severities, severityNames } from '../words'
import { act, by } from './act'

export const gradeConcern = operation({
  name: 'gradeConcern',
  route: 'POST /api/concerns/{id}/grade',
  summary: '定级：重大突发的 5 小时内发权威信息、24 小时内开新闻发布会，其他 48 小时内回应，都从发现时起算',
  callers: ['dispatcher', 'editor', 'supervisor'],
  params: id,
  body: z.strictObject({ severity: z.enum(severities), reason, evidence: evidences, version }),
  reply,
  problems: ['not-found', 'not-now', 'bad-input', 'changed-meanwhile'],
})

const desks = ['dispatcher', 'supervisor'] as const

/** 定级: the clocks of another severity, counted from when it was found all the same: grading wins no time. */
export const grade = act<'graded', typeof gradeConcern, { response: ClockLimit; briefing?: ClockLimit }>({
  action: 'grade',
  operation: gradeConcern,
  event: 'graded',
  headline: ({ by: who, severity }) => `${who.name}定为${severityNames[severity]}`,
  who: watches,
  requires({ severity = 'ordinary' }, sent) {
    if (severity === sent.severity) throw new Problem('bad-input', `已经是“${severityNames[severity]}”`)
  },
  decide: (_concern, { severity, reason: why, response, briefing, evidence }, caller, { at }) => ({
    type: 'graded',
    at,
    by: by(caller),
    severity,
    reason: why,
    response,
    ...(briefing ? { briefing } : {}),
    ...proofOf({ evidence }),
  }),
  tells(event, after) {
    const { department } = after
    if (event.type !== 'graded') return []
    const told = { title: `一条舆情定为${severityNames[event.severity]}`, text: `${until(after, event.at)}。` }
    return concernNotes(event, after, [
      ...(department ? tellAll(department, unitAndLead, told) : []),
      // As where it is registered as grave: those who hand it out and watch over it lose no hour, whoever graded it.
      ...(event.severity === 'major' ? desks.map((role) => toDesk(role, told.title, told.text, event)) : []),
    ])
  },
})
