import * as z from 'zod'
import { operation } from '../../operation'
import { deskRole, writesSurvey } from '../access'
import { id, problems, reply, version, whoDraft } from '../contractParts'
import { feedback, requireCleanFeedback } from '../feedback/feedback'
import { surveyNotes, toLeads } from '../telling'
import { act, by } from './act'
import { whenOver } from './whenOver'

export const submitSurveyFeedback = operation({
  name: 'submitSurveyFeedback',
  route: 'POST /api/surveys/{id}/feedback/submission',
  summary: '把问卷的反馈交给审核人签；还有个人信息的交不出去',
  callers: whoDraft,
  params: id,
  body: z.strictObject({ version, feedback }),
  reply,
  problems,
})

/** 反馈交审核: to the department's lead. @throws Problem 'bad-input' while it holds personal data. */
export const submitFeedback = act({
  action: 'submitFeedback',
  operation: submitSurveyFeedback,
  who: writesSurvey,
  notNow: whenOver,
  decide(_survey, sent, caller, { at }) {
    requireCleanFeedback(sent.feedback)
    return { type: 'feedbackSubmitted', at, by: by(caller), feedback: sent.feedback, as: deskRole(caller) }
  },
  tells: (event, after) =>
    surveyNotes(event, after, [toLeads(after, event.by, '有一份问卷反馈等你签', `${event.by.name}写的反馈。`)]),
})
