import * as z from 'zod'
import { operation } from '../../../operation'
import { paperId, paperReply, problems, version } from '../contractParts'
import { byPerson, leadsPaper, paperAct, wrotePaper } from '../thing'

export const explainPaper = operation({
  name: 'explainPaper',
  route: 'POST /api/papers/{id}/interpretation',
  summary: '签发等着的解读；写过的人不能签',
  callers: ['lead'],
  params: paperId,
  body: z.strictObject({ version }),
  reply: paperReply,
  problems,
})

/** 发布解读, where it followed its document. */
export const explain = paperAct({
  action: 'explain',
  operation: explainPaper,
  who: (caller, one) => leadsPaper(caller, one) && !wrotePaper(caller, one),
  refusal: (caller, one) =>
    leadsPaper(caller, one) ? '写过解读稿的人不能签发，请另一位审核人签' : `解读由${one.department.name}的审核人签发`,
  notNow: ({ explainBy, explainedAt }) =>
    explainBy === undefined ? '这份文件没有等着发布的解读' : explainedAt !== undefined ? '解读已经发布了' : undefined,
  decide: (_one, _sent, caller, { at }) => ({ type: 'explained', at, by: byPerson(caller) }),
})
