import * as z from 'zod'
import { operation } from '../../../operation'
import { paperId, paperReply, problems, reason, version } from '../contractParts'
import { byPerson, leadsPaper, paperAct } from '../thing'

export const withdrawPaper = operation({
  name: 'withdrawPaper',
  route: 'POST /api/papers/{id}/withdrawal',
  summary: '撤下已经签发的文件，写明理由：全文和解读不再公开，文号可以再用',
  callers: ['lead'],
  params: paperId,
  body: z.strictObject({ reason, version }),
  reply: paperReply,
  problems,
})

/** 撤下: what should not have been signed as it was is read by nobody outside any more; its page says when and why. */
export const withdraw = paperAct({
  action: 'withdraw',
  operation: withdrawPaper,
  who: leadsPaper,
  decide: (_one, { reason: why }, caller, { at }) => ({ type: 'withdrawn', at, by: byPerson(caller), reason: why }),
})
