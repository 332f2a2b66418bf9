import * as z from 'zod'
import { operation } from '../../operation'
import { leadsNotice } from '../access'
import { id, problems, reason, reply, version } from '../contractParts'
import { deskNotes, toWriter } from '../telling'
import { act, by } from './act'

export const sendBackNotice = operation({
  name: 'sendBackNotice',
  route: 'POST /api/notices/{id}/return',
  summary: '把公告草稿退回修改，写明理由',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version, reason }),
  reply,
  problems,
})

/** 退回: whoever may approve a draft gives it back with the reason, and who handed it in is told both. */
export const sendBack = act({
  action: 'sendBack',
  operation: sendBackNotice,
  who: leadsNotice,
  refusal: (_caller, { department }) => `这份公告由${department.name}或市政府办公室审核`,
  decide: (_notice, { reason: why }, caller, { at }) => ({ type: 'sentBack', at, by: by(caller), reason: why }),
  tells: (event, after) =>
    event.type === 'sentBack'
      ? deskNotes(event, after, toWriter(after, event.by, '公告退回修改', `${event.by.name}：${event.reason}`))
      : [],
})
