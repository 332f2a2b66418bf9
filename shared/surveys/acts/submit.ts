import * as z from 'zod'
import { operation } from '../../operation'
import { deskRole, writesSurvey } from '../access'
import { id, problems, reply, version, whoDraft } from '../contractParts'
import { soundContent } from '../sound'
import { surveyNotes, toLeads } from '../telling'
import { act, by } from './act'

export const submitSurvey = operation({
  name: 'submitSurvey',
  route: 'POST /api/surveys/{id}/submission',
  summary: '把问卷草稿交给审核人',
  callers: whoDraft,
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems,
})

/** 交审核: as sound as on the day it goes to the lead. @throws Problem 'bad-input' naming the fields. */
export const submit = act({
  action: 'submit',
  operation: submitSurvey,
  who: writesSurvey,
  decide({ content }, _sent, caller, { at, today, facts }) {
    soundContent(content, today, facts.areas)
    return { type: 'submitted', at, by: by(caller), as: deskRole(caller) }
  },
  tells: (event, after) =>
    surveyNotes(event, after, [toLeads(after, event.by, '有一份问卷等你审核', `${event.by.name}交来审核。`)]),
})
