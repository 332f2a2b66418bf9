import * as z from 'zod'
import { operation } from '../../operation'
import { leadsSurvey } from '../access'
import { id, problems, reason, reply, version } from '../contractParts'
import { surveyNotes, toWriter } from '../telling'
import { act, by } from './act'

export const withdrawSurvey = operation({
  name: 'withdrawSurvey',
  route: 'POST /api/surveys/{id}/withdrawal',
  summary: '撤下已经发布的问卷，理由公开；收到的答卷不再使用，公开了的反馈也撤下',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version, reason }),
  reply,
  problems,
})

/** 撤下: a survey that should not have been asked, or whose feedback should not stand. Its page stays with the reason; nothing that was answered is used. */
export const withdraw = act({
  action: 'withdraw',
  operation: withdrawSurvey,
  who: leadsSurvey,
  refusal: (_caller, { department }) => `这份问卷由${department.name}或市政府办公室的审核人撤下`,
  decide: (_survey, { reason: why }, caller, { at }) => ({ type: 'withdrawn', at, by: by(caller), reason: why }),
  tells: (event, after) =>
    event.type === 'withdrawn'
      ? surveyNotes(
          event,
          after,
          toWriter(after, event.by, { title: '你起草的问卷已撤下', text: `${event.by.name}：${event.reason}` }),
        )
      : [],
})
