import * as z from 'zod'
import { operation } from '../../operation'
import { leadsNotice } from '../access'
import { id, noticeView, problems, reason, version } from '../contractParts'
import { toTold } from '../delivery/toFollowers'
import { deskNotes, toWriter } from '../telling'
import { act, by } from './act'

export const withdrawNotice = operation({
  name: 'withdrawNotice',
  route: 'POST /api/notices/{id}/withdrawal',
  summary: '撤回已经发布的公告，理由公开',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version, reason }),
  reply: z.object({ notice: noticeView }),
  problems,
})

/**
 * 撤回: an issue that should not stand is listed no longer; its page stays, with the reason for everybody to read. Whoever
 * was told of it on their phone is told so.
 */
export const withdraw = act({
  action: 'withdraw',
  operation: withdrawNotice,
  who: leadsNotice,
  refusal: (_caller, { department }) => `这份公告由${department.name}或市政府办公室的审核人撤回`,
  decide: (_notice, { reason: why }, caller, { at }) => ({ type: 'withdrawn', at, by: by(caller), reason: why }),
  tells: (event, after) =>
    event.type === 'withdrawn'
      ? [
          ...deskNotes(
            event,
            after,
            toWriter(after, event.by, '你起草的公告已撤回', `${event.by.name}：${event.reason}`),
          ),
          toTold(after, event.at),
        ]
      : [],
})
