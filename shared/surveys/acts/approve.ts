import * as z from 'zod'
import { operation } from '../../operation'
import { leadsSurvey } from '../access'
import { id, problems, reply, version } from '../contractParts'
import { soundContent } from '../sound'
import { writersOf } from '../survey'
import { surveyNotes, toWriter } from '../telling'
import { act, by } from './act'

export const approveSurvey = operation({
  name: 'approveSurvey',
  route: 'POST /api/surveys/{id}/approval',
  summary: '审核并发布问卷，起草、修改和交审核的人不能审核自己的',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems,
})

/** 审核发布: a second person reads the draft and lets it out; from then on nobody changes it. It never opens in the past. */
export const approve = act({
  action: 'approve',
  operation: approveSurvey,
  who: (caller, survey) => leadsSurvey(caller, survey) && !writersOf(survey).has(caller.id),
  refusal: (caller, survey) =>
    leadsSurvey(caller, survey)
      ? '起草、修改和交审核的人不能审核这份问卷，请换一位同事审核'
      : `这份问卷由${survey.department.name}或市政府办公室审核`,
  says: ({ content }) => content,
  decide({ content }, _sent, caller, { at, today, facts }) {
    const opensOn = content.opensOn < today ? today : content.opensOn
    const sound = soundContent({ ...content, opensOn }, today, facts.areas)
    return { type: 'issued', at, by: by(caller), content: sound }
  },
  tells: (event, after) =>
    surveyNotes(
      event,
      after,
      toWriter(after, event.by, { title: '你起草的问卷已发布', text: `${event.by.name}审核通过。` }),
    ),
})
