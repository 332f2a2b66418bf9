import * as z from 'zod'
import { operation } from '../../operation'
import { writesNotice } from '../access'
import { id, problems, reply, version, whoDraft } from '../contractParts'
import { soundContent } from '../law/sound'
import { deskNotes, deskRole, toLeads } from '../telling'
import { act, by } from './act'

export const submitNotice = operation({
  name: 'submitNotice',
  route: 'POST /api/notices/{id}/submission',
  summary: '把公告草稿交给审核人',
  callers: whoDraft,
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems: [...problems, 'already-exists'],
})

/** 交审核: as sound as on the day it goes to the lead. @throws Problem 'bad-input' naming the fields, with the article. */
export const submit = act({
  action: 'submit',
  operation: submitNotice,
  who: writesNotice,
  says: ({ content }) => content,
  decide({ content }, _sent, caller, { at, today, facts }) {
    soundContent(content, today, facts)
    return { type: 'submitted', at, by: by(caller), as: deskRole(caller) }
  },
  tells: (event, after) =>
    deskNotes(event, after, [toLeads(after, event.by, '有一份公告等你审核', `${event.by.name}交来审核。`)]),
})
