import * as z from 'zod'
import { operation } from '../../operation'
import { writesNotice } from '../access'
import { id, problems, reply, version, whoDraft } from '../contractParts'
import { act, by } from './act'

export const dropNotice = operation({
  name: 'dropNotice',
  route: 'POST /api/notices/{id}/drop',
  summary: '不用这份公告草稿了',
  callers: whoDraft,
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems,
})

/** 不用: a draft leaves the list; that there was one stays in its history. */
export const drop = act({
  action: 'drop',
  operation: dropNotice,
  who: writesNotice,
  decide: (_notice, _sent, caller, { at }) => ({ type: 'dropped', at, by: by(caller) }),
})
