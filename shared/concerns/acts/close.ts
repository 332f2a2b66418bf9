import * as z from 'zod'
import { operation } from '../../operation'
import { desk, ofItsDepartment } from '../access'
import { id, problems, reply, text, version } from '../contractParts'
import { evidences, proofOf } from '../evidence'
import { requireClean } from '../findings/findings'
import { concernSizes } from '../words'
import { act, by } from './act'

export const closeConcern = operation({
  name: 'closeConcern',
  route: 'POST /api/concerns/{id}/closure',
  summary: '办结：结果是什么，和回应一起公开',
  callers: ['lead', 'dispatcher', 'supervisor'],
  params: id,
  body: z.strictObject({ text: text(concernSizes.progress), evidence: evidences, version }),
  reply,
  problems: [...problems, 'bad-input'],
})

/** 办结: how it ended, public with the response. */
export const close = act({
  action: 'close',
  operation: closeConcern,
  event: 'closed',
  headline: ({ by: who }) => `${who.name}办结`,
  progress: '办完了',
  who: (caller, concern) => desk(caller) || (caller.role === 'lead' && ofItsDepartment(caller, concern)),
  decide(_concern, { text: words, evidence }, caller, { at, officePhones }) {
    requireClean({ progress: words }, officePhones)
    return {
      type: 'closed',
      at,
      by: by(caller),
      text: words,
      ...proofOf({ evidence }),
    }
  },
})
