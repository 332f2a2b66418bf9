import * as z from 'zod'
import { operation } from '../../operation'
import { leadsSurvey } from '../access'
import { id, problems, reason, reply, version } from '../contractParts'
import { standingAt } from '../standing'
import { surveyNotes, toWriter } from '../telling'
import { act, by } from './act'

export const closeSurvey = operation({
  name: 'closeSurvey',
  route: 'POST /api/surveys/{id}/closing',
  summary: '提前结束问卷，理由公开；收到的答卷有效，反馈的期限从这天起算',
  callers: ['lead'],
  params: id,
  body: z.strictObject({ version, reason }),
  reply,
  problems,
})

/** 提前结束: what was answered counts, and the feedback is owed from that day on. The reason is public. */
export const close = act({
  action: 'close',
  operation: closeSurvey,
  who: leadsSurvey,
  notNow: (survey, { at }) =>
    ({ waiting: '这份问卷还没有开始，不想问了就撤下', open: undefined, over: '这份问卷已经结束' })[
      standingAt(at, survey) ?? 'over'
    ],
  decide: (_survey, { reason: why }, caller, { at }) => ({ type: 'closed', at, by: by(caller), reason: why }),
  tells: (event, after) =>
    event.type === 'closed'
      ? surveyNotes(
          event,
          after,
          toWriter(after, event.by, { title: '你起草的问卷提前结束了', text: `${event.by.name}：${event.reason}` }),
        )
      : [],
})
