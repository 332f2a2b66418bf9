import * as z from 'zod'
import type { Named } from '../../named'
import { operation } from '../../operation'
import { desk } from '../access'
import { isPublic } from '../concern'
import { id, reason, reply, version } from '../contractParts'
import { evidences, proofOf } from '../evidence'
import { concernNotes, tellAll, unitAndLead } from '../telling'
import { act, by } from './act'

export const mergeConcern = operation({
  name: 'mergeConcern',
  route: 'POST /api/concerns/{id}/merger',
  summary: '并入先登记的、说同一件事的那一条',
  callers: ['dispatcher', 'supervisor'],
  params: id,
  body: z.strictObject({ into: z.string().min(4).max(60), reason, evidence: evidences, version }),
  reply,
  problems: ['not-found', 'not-now', 'bad-input', 'changed-meanwhile'],
})

/** 并入: only into one that was registered earlier, so that no two can ever point at each other. */
export const merge = act<'merged', typeof mergeConcern, { main: Named }>({
  action: 'merge',
  operation: mergeConcern,
  event: 'merged',
  headline: ({ by: who, into }) => `${who.name}把它并入「${into.name}」`,
  who: desk,
  notNow: (concern) => (isPublic(concern) ? '已经公开回应过，不能再并入别的' : undefined),
  decide: (_concern, { main, reason: why, evidence }, caller, { at }) => ({
    type: 'merged',
    at,
    by: by(caller),
    into: main,
    reason: why,
    ...proofOf({ evidence }),
  }),
  tells(event, after) {
    const { department, linked, id: own } = after
    if (event.type !== 'merged') return []
    const told = { title: '一条舆情并入了另一条', text: '这一条不用再回应。' }
    return concernNotes(event, after, [
      ...(department ? tellAll(department, unitAndLead, told) : []),
      // Its cases go on with the one that goes on.
      ...(linked?.length ? [{ to: { linkedOf: own }, ...told }] : []),
    ])
  },
})
