import * as z from 'zod'
import { operation } from '../../../operation'
import { ofTheDepartment, paperId, paperReply, problems, version } from '../contractParts'
import { lacksOf } from '../paper'
import { byPerson, ofPaperDepartment, paperAct } from '../thing'

export const submitPaper = operation({
  name: 'submitPaper',
  route: 'POST /api/papers/{id}/submission',
  summary: '送审核人签发；没有公文属性、要写的理由或要附的解读稿，不能送',
  callers: ofTheDepartment,
  params: paperId,
  body: z.strictObject({ version }),
  reply: paperReply,
  problems,
})

/** 送签: with everything that goes with it (聊政办发〔2021〕5号 四（一）: 须明确标识公开属性，同步报送政策解读稿件). */
export const submit = paperAct({
  action: 'submit',
  operation: submitPaper,
  who: ofPaperDepartment,
  notNow(one) {
    const lacks = lacksOf(one)
    return lacks.length > 0 ? `还缺${lacks.join('、')}，补齐再送签` : undefined
  },
  decide: (_one, _sent, caller, { at }) => ({ type: 'submitted', at, by: byPerson(caller) }),
})
