import * as z from 'zod'
import { operation } from '../../operation'
import { desk } from '../access'
import { id, reason, reply, version } from '../contractParts'
import { evidences, proofOf } from '../evidence'
import { concernNotes, cut, toDesk, until } from '../telling'
import { act, by } from './act'

export const partConcern = operation({
  name: 'partConcern',
  route: 'POST /api/concerns/{id}/parting',
  summary: '撤销并入：并错了的重新单独办，时限仍从发现时算起；跟过去的办件跟回来',
  callers: ['dispatcher', 'supervisor'],
  params: id,
  body: z.strictObject({ reason, evidence: evidences, version }),
  reply,
  problems: ['not-found', 'not-now', 'changed-meanwhile'],
})

/** 撤销并入: it was another matter after all. It is handed out anew, in the hours that it has had since it was registered. */
export const part = act({
  action: 'part',
  operation: partConcern,
  event: 'parted',
  headline: ({ by: who }) => `${who.name}撤销并入`,
  who: desk,
  decide: (_concern, { reason: why, evidence }, caller, { at }) => ({
    type: 'parted',
    at,
    by: by(caller),
    reason: why,
    ...proofOf({ evidence }),
  }),
  tells(event, after) {
    const { linked, id: own } = after
    if (event.type !== 'parted') return []
    const title = '一条舆情撤销了并入，要重新办'
    const text = `${until(after, event.at)}。${event.by.name}：${cut(event.reason)}`
    return concernNotes(event, after, [
      toDesk('dispatcher', title, text, event),
      // Its cases come back to it.
      ...(linked?.length ? [{ to: { linkedOf: own }, title, text: '' }] : []),
    ])
  },
})
