import * as z from 'zod'
import { operation } from '../../../operation'
import { finding, problems, upkeepId, upkeepReply, version } from '../contractParts'
import { soundFinding } from '../judging'
import { ofUpkeepDepartment, upkeepAct } from '../thing'

export const judgeUpkeep = operation({
  name: 'judgeUpkeep',
  route: 'POST /api/upkeep/{id}/finding',
  summary: '改清理结论，或者重新清理；签发以前，原来签发的照样算',
  callers: ['officer', 'lead'],
  params: upkeepId,
  body: z.strictObject({ ...finding, version }),
  reply: upkeepReply,
  problems,
})

/** 清理: anew. */
export const judge = upkeepAct({
  action: 'judge',
  operation: judgeUpkeep,
  who: ofUpkeepDepartment,
  decide: (one, sent, { id, name }, moment) => ({
    type: 'judged',
    at: moment.at,
    by: { id, name },
    found: soundFinding(sent, one, moment),
  }),
})
