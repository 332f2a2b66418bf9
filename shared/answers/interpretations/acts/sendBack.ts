import * as z from 'zod'
import { operation } from '../../../operation'
import { interpretationSizes } from '../../words'
import { toldGivenBack } from '../telling'
import { act, by, id, ofItsDepartment, problems, reply, version } from './act'

const { reason: why } = interpretationSizes

export const sendBackInterpretation = operation({
  name: 'sendBackInterpretation',
  route: 'POST /api/interpretations/{id}/return',
  summary: '把解读草稿退回修改，写明理由',
  callers: ['lead'],
  params: id,
  body: z.strictObject({
    version,
    reason: z.string().trim().min(why.least, `理由至少 ${why.least} 个字`).max(why.most, `理由最多 ${why.most} 字`),
  }),
  reply,
  problems,
})

/** 退回: a lead gives a draft back with the reason, and who wrote it is told, and finds both in the list. */
export const sendBack = act({
  action: 'sendBack',
  operation: sendBackInterpretation,
  who: ofItsDepartment,
  decide: (_one, { reason }, caller, { at }) => ({ type: 'sentBack', at, by: by(caller), reason }),
  tells: (event, after) => ('reason' in event ? toldGivenBack(after, event) : []),
})
