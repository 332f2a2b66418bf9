import * as z from 'zod'
import { operation } from '../../operation'
import { leadsSurvey } from '../access'
import { id, problems, reply, version } from '../contractParts'
import { requireCleanFeedback } from '../feedback/feedback'
import { surveyNotes, toWriter } from '../telling'
import { act, by } from './act'

export const signSurveyFeedback = operation({
  name: 'signSurveyFeedback',
  route: 'POST /api/surveys/{id}/feedback/signature',
  summary: '签发问卷的反馈，签发后公开；写过反馈稿的人不能签',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems,
})

/** 签发反馈: from here on anyone reads what was heard, what will change, and what will not and why. */
export const signFeedback = act({
  action: 'signFeedback',
  operation: signSurveyFeedback,
  who: (caller, survey) => leadsSurvey(caller, survey) && !survey.draft?.writers.includes(caller.id),
  refusal: (caller, survey) =>
    leadsSurvey(caller, survey)
      ? '写过反馈稿的人不能签，请换一位审核人签'
      : `这份问卷的反馈由${survey.department.name}或市政府办公室签发`,
  notNow: ({ draft }) => (draft ? undefined : '没有交来的反馈'),
  decide({ draft }, _sent, caller, { at }) {
    if (!draft) return []
    requireCleanFeedback(draft.feedback)
    return { type: 'answered', at, by: by(caller), feedback: draft.feedback }
  },
  tells: (event, after) =>
    surveyNotes(
      event,
      after,
      toWriter(after, event.by, { title: '问卷的反馈已签发', text: `${event.by.name}签发，已经公开。` }),
    ),
})
