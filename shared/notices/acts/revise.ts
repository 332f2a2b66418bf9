import * as z from 'zod'
import { operation } from '../../operation'
import { writesNotice } from '../access'
import { audienceOf } from '../audience/areas'
import { noticeContent } from '../content'
import { id, problems, reply, version, whoDraft } from '../contractParts'
import { soundContent } from '../law/sound'
import { act, by } from './act'

export const reviseNotice = operation({
  name: 'reviseNotice',
  route: 'PUT /api/notices/{id}',
  summary: '修改还没有发布的公告；等审核的改了要再交审核',
  callers: whoDraft,
  params: id,
  body: z.strictObject({ version, content: noticeContent }),
  reply,
  problems: [...problems, 'already-exists'],
})

/** 修改: by a colleague of the department that drafted it, as sound as a new one. @throws Problem 'bad-input', 'not-found'. */
export const revise = act({
  action: 'revise',
  operation: reviseNotice,
  who: writesNotice,
  rewrites: true,
  says: (_notice, { content }) => content,
  keeps: (notice, { content }, _caller, { today, facts }) => ({
    ...notice,
    content: soundContent({ ...content, areas: audienceOf(content.areas, facts.areas) }, today, facts),
  }),
  decide: (_notice, _sent, caller, { at }) => ({ type: 'revised', at, by: by(caller) }),
})
