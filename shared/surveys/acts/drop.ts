import * as z from 'zod'
import { operation } from '../../operation'
import { writesSurvey } from '../access'
import { id, problems, reply, version, whoDraft } from '../contractParts'
import { act, by } from './act'

export const dropSurvey = operation({
  name: 'dropSurvey',
  route: 'POST /api/surveys/{id}/drop',
  summary: '不用这份问卷草稿了',
  callers: whoDraft,
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems,
})

/** 不用: a draft leaves the list; that there was one stays in its history. */
export const drop = act({
  action: 'drop',
  operation: dropSurvey,
  who: writesSurvey,
  decide: (_survey, _sent, caller, { at }) => ({ type: 'dropped', at, by: by(caller) }),
})
