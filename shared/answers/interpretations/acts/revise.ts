import * as z from 'zod'
import { operation } from '../../../operation'
import { toldToSign } from '../telling'
import { type InterpretationContent, interpretationContent } from '../interpretation'
import { act, by, id, ofItsDepartment, problems, reply, version } from './act'

export const reviseInterpretation = operation({
  name: 'reviseInterpretation',
  route: 'PUT /api/interpretations/{id}',
  summary: '修改还没有签发的解读，再交签发',
  callers: ['officer', 'lead'],
  params: id,
  body: z.strictObject({ version, content: interpretationContent }),
  reply,
  problems,
})

/** 修改, and so handed in again: as sound as a new one. `sound`: what was sent, of the version that is in force now. */
export const revise = act<typeof reviseInterpretation, { sound: InterpretationContent }>({
  action: 'revise',
  operation: reviseInterpretation,
  explains: 'sent',
  who: ofItsDepartment,
  keeps({ link: _before, ...one }, { sound }) {
    return { ...one, ...sound }
  },
  decide: (_one, _sent, caller, { at }) => ({ type: 'revised', at, by: by(caller) }),
  tells: (event, after, before) => (before.status === after.status ? [] : toldToSign(after, event)),
})
