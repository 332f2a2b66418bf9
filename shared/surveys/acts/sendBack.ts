import * as z from 'zod'
import { operation } from '../../operation'
import { leadsSurvey } from '../access'
import { id, problems, reason, reply, version } from '../contractParts'
import { surveyNotes, toWriter } from '../telling'
import { act, by } from './act'

export const sendBackSurvey = operation({
  name: 'sendBackSurvey',
  route: 'POST /api/surveys/{id}/return',
  summary: '把问卷草稿退回修改，写明理由',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version, reason }),
  reply,
  problems,
})

/** 退回: whoever may let it out gives it back with the reason. */
export const sendBack = act({
  action: 'sendBack',
  operation: sendBackSurvey,
  who: leadsSurvey,
  refusal: (_caller, { department }) => `这份问卷由${department.name}或市政府办公室审核`,
  decide: (_survey, { reason: why }, caller, { at }) => ({ type: 'sentBack', at, by: by(caller), reason: why }),
  tells: (event, after) =>
    event.type === 'sentBack'
      ? surveyNotes(
          event,
          after,
          toWriter(after, event.by, { title: '问卷退回修改', text: `${event.by.name}：${event.reason}` }),
        )
      : [],
})
