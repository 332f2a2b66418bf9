import * as z from 'zod'
import { operation } from '../../operation'
import { writesSurvey } from '../access'
import { type SurveyContent, surveyContent } from '../content'
import { id, problems, reply, version, whoDraft } from '../contractParts'
import { soundContent } from '../sound'
import { act, by } from './act'

export const reviseSurvey = operation({
  name: 'reviseSurvey',
  route: 'PUT /api/surveys/{id}',
  summary: '修改还没有发布的问卷；等审核的改了要再交审核',
  callers: whoDraft,
  params: id,
  body: z.strictObject({ version, content: surveyContent }),
  reply,
  problems,
})

/** 修改: by a colleague of the department that drafted it. @throws Problem 'bad-input', 'not-found'. */
export const revise = act({
  action: 'revise',
  operation: reviseSurvey,
  who: writesSurvey,
  says: (_survey, sent) => (sent as { content: SurveyContent }).content,
  keeps: (survey, { content }, _caller, { today, facts }) => ({
    ...survey,
    content: soundContent(content, today, facts.areas),
  }),
  decide: (_survey, _sent, caller, { at }) => ({ type: 'revised', at, by: by(caller) }),
})
