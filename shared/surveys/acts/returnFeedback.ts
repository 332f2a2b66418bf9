import * as z from 'zod'
import { operation } from '../../operation'
import { leadsSurvey } from '../access'
import { id, problems, reason, reply, version } from '../contractParts'
import { surveyNotes, toWriter } from '../telling'
import { act, by } from './act'

export const returnSurveyFeedback = operation({
  name: 'returnSurveyFeedback',
  route: 'POST /api/surveys/{id}/feedback/return',
  summary: '把问卷的反馈退回修改，写明理由',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version, reason }),
  reply,
  problems,
})

/** 退回反馈: the draft stays, with what is to be better. */
export const returnFeedback = act({
  action: 'returnFeedback',
  operation: returnSurveyFeedback,
  who: leadsSurvey,
  decide: (_survey, { reason: why }, caller, { at }) => ({ type: 'feedbackReturned', at, by: by(caller), reason: why }),
  tells: (event, after) =>
    event.type === 'feedbackReturned'
      ? surveyNotes(
          event,
          after,
          toWriter(after, event.by, { title: '问卷的反馈退回修改', text: `${event.by.name}：${event.reason}` }),
        )
      : [],
})
