import * as z from 'zod'
import { operation } from '../../../operation'
import { act, by, id, ofItsDepartment, problems, reply, version } from './act'

export const dropInterpretation = operation({
  name: 'dropInterpretation',
  route: 'POST /api/interpretations/{id}/drop',
  summary: '不用这份解读草稿了',
  callers: ['officer', 'lead'],
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems,
})

/** 不用了: a draft leaves the list; that there was one stays in its history. */
export const drop = act({
  action: 'drop',
  operation: dropInterpretation,
  who: ofItsDepartment,
  decide: (_one, _sent, caller, { at }) => ({ type: 'dropped', at, by: by(caller) }),
})
