import * as z from 'zod'
import { operation } from '../../operation'
import { ofItsDepartment } from '../access'
import { id, version, reply, ofTheDepartment, problems } from '../contractParts'
import { act, by } from './act'

export const dropResponse = operation({
  name: 'dropResponse',
  route: 'POST /api/concerns/{id}/draft-removal',
  summary: '作废回应稿',
  callers: ofTheDepartment,
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems,
})

/** 作废: the draft goes; that it went stays. */
export const drop = act({
  action: 'drop',
  operation: dropResponse,
  event: 'dropped',
  headline: ({ by: who }) => `${who.name}作废了回应稿`,
  asksToMend: () => undefined,
  who: ofItsDepartment,
  notNow: ({ draft }) => (draft ? undefined : '没有回应稿'),
  decide: (_concern, _sent, caller, { at }) => ({ type: 'dropped', at, by: by(caller) }),
})
