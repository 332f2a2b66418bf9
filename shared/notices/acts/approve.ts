import * as z from 'zod'
import { operation } from '../../operation'
import { leadsNotice } from '../access'
import { toFollowers } from '../delivery/toFollowers'
import { id, noticeView, problems, version } from '../contractParts'
import { goesUp } from '../law/goesUp'
import { writersOf } from '../notice'
import { soundContent } from '../law/sound'
import { deskNotes, toReplaced, toWriter } from '../telling'
import { act, by } from './act'

export const approveNotice = operation({
  name: 'approveNotice',
  route: 'POST /api/notices/{id}/approval',
  summary: '审核并发布公告，起草、修改和交审核的人不能审核自己的',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version }),
  reply: z.object({ notice: noticeView }),
  problems: [...problems, 'already-exists'],
})

/**
 * 审核发布: a second person reads the draft and lets it out; from then on nobody changes it. Its period runs from the day
 * it is up, and is as long as law wants it on that day.
 */
export const approve = act({
  action: 'approve',
  operation: approveNotice,
  who: (caller, notice) => leadsNotice(caller, notice) && !writersOf(notice).has(caller.id),
  refusal: (caller, notice) =>
    leadsNotice(caller, notice)
      ? '起草、修改和交审核的人不能审核这份公告，请换一位同事审核'
      : `这份公告由${notice.department.name}或市政府办公室审核`,
  says: ({ content }) => content,
  decide: ({ content }, _sent, caller, { at, today, facts }) => ({
    type: 'issued',
    at,
    by: by(caller),
    content: soundContent(goesUp(content, today, facts), today, facts),
  }),
  tells: (event, after) => [
    ...deskNotes(event, after, [
      ...toReplaced(after),
      ...toWriter(after, event.by, '你起草的公告已发布', `${event.by.name}审核通过，已经公开。`),
    ]),
    toFollowers(after, event.at),
  ],
})
