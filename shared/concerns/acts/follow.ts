import * as z from 'zod'
import { operation } from '../../operation'
import { desk, ofItsDepartment } from '../access'
import { id, problems, reply, text, version } from '../contractParts'
import { evidences, proofOf } from '../evidence'
import { requireClean } from '../findings/findings'
import type { ClockLimit } from '../limit'
import { concernSizes } from '../words'
import { act, by } from './act'

export const followConcern = operation({
  name: 'followConcern',
  route: 'POST /api/concerns/{id}/progress',
  summary: '写进展：回应以后又做了什么，和回应一起公开',
  callers: ['lead', 'dispatcher', 'supervisor'],
  params: id,
  body: z.strictObject({ text: text(concernSizes.progress), evidence: evidences, version }),
  reply,
  problems: [...problems, 'bad-input'],
})

/** 跟踪: public with the response, so a lead says it; the working days for the next one begin anew. */
export const follow = act<'followed', typeof followConcern, { followUp: ClockLimit }>({
  action: 'follow',
  operation: followConcern,
  event: 'followed',
  headline: ({ by: who }) => `${who.name}写了进展`,
  progress: '新的进展',
  beginsFollowUp: true,
  who: (caller, concern) => desk(caller) || (caller.role === 'lead' && ofItsDepartment(caller, concern)),
  decide(_concern, { text: words, evidence, followUp }, caller, { at, officePhones }) {
    requireClean({ progress: words }, officePhones)
    return {
      type: 'followed',
      at,
      by: by(caller),
      text: words,
      followUp,
      ...proofOf({ evidence }),
    }
  },
})
