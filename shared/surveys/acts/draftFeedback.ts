import * as z from 'zod'
import { operation } from '../../operation'
import { writesSurvey } from '../access'
import { id, problems, reply, version, whoDraft } from '../contractParts'
import { feedback } from '../feedback/feedback'
import { written } from '../feedback/written'
import { act, by } from './act'
import { whenOver } from './whenOver'

export const draftSurveyFeedback = operation({
  name: 'draftSurveyFeedback',
  route: 'POST /api/surveys/{id}/feedback',
  summary: '保存问卷的反馈稿，本单位同事可以接着写',
  callers: whoDraft,
  params: id,
  body: z.strictObject({ version, feedback }),
  reply,
  problems,
})

/** 写反馈: kept with the survey, so that a colleague can go on. It is no step of its history. */
export const draftFeedback = act({
  action: 'draftFeedback',
  operation: draftSurveyFeedback,
  who: writesSurvey,
  notNow: whenOver,
  keeps: (survey, sent, caller, { at }) => ({
    ...written(survey, sent.feedback, by(caller), at),
    saves: (survey.saves ?? 0) + 1,
  }),
  decide: () => [],
})
