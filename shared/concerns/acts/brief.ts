import * as z from 'zod'
import { operation } from '../../operation'
import { desk, ofItsDepartment } from '../access'
import { id, problems, reply, text, version } from '../contractParts'
import { evidences, proofOf } from '../evidence'
import { concernSizes } from '../words'
import { act, by } from './act'

export const recordBriefing = operation({
  name: 'recordBriefing',
  route: 'POST /api/concerns/{id}/briefing',
  summary: '记下新闻发布会：什么时候、在哪里开的、说了什么',
  callers: ['officer', 'lead', 'dispatcher', 'supervisor'],
  params: id,
  body: z.strictObject({ text: text(concernSizes.progress), evidence: evidences, version }),
  reply,
  problems,
})

/** 新闻发布会: the second clock of what is grave stops with the first one. */
export const brief = act({
  action: 'brief',
  operation: recordBriefing,
  event: 'briefed',
  headline: ({ by: who }) => `${who.name}记下：开了新闻发布会`,
  progress: '开了新闻发布会',
  who: (caller, concern) => desk(caller) || ofItsDepartment(caller, concern),
  notNow: ({ briefing }) => (briefing ? undefined : '定为重大突发的才要开新闻发布会'),
  decide: (_concern, { text: words, evidence }, caller, { at }) => ({
    type: 'briefed',
    at,
    by: by(caller),
    text: words,
    ...proofOf({ evidence }),
  }),
})
