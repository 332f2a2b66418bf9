import * as z from 'zod'
import { operation } from '../../../operation'
import { ofTheDepartment, paperId, paperReply, problems, version } from '../contractParts'
import { byPerson, ofPaperDepartment, paperAct } from '../thing'

export const dropPaper = operation({
  name: 'dropPaper',
  route: 'POST /api/papers/{id}/drop',
  summary: '作废还没有签发的登记',
  callers: ofTheDepartment,
  params: paperId,
  body: z.strictObject({ version }),
  reply: paperReply,
  problems,
})

/** 作废. */
export const drop = paperAct({
  action: 'drop',
  operation: dropPaper,
  who: ofPaperDepartment,
  decide: (_one, _sent, caller, { at }) => ({ type: 'dropped', at, by: byPerson(caller) }),
})
