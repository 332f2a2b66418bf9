import * as z from 'zod'
import { operation } from '../../../operation'
import { Problem } from '../../../problem'
import { by } from '../../acts/act'
import { problems, reason, version, whoDraft } from '../../contractParts'
import { matterReply } from '../contractMatters'
import { standingInvitation } from '../hearing/hearing'
import { tellsOfHearing } from '../hearing/tells'
import { act, id, step } from './act'

export const callOffHearing = operation({
  name: 'callOffHearing',
  route: 'POST /api/notices/matters/{id}/hearing-calling-off',
  summary: '取消还没有开始的听证，写明理由；申请过听证的人收到一次。应当听证的，仍要另定时间',
  callers: whoDraft,
  params: id,
  body: z.strictObject({ version, step, reason }),
  reply: matterReply,
  problems,
})

/** 取消定好的听证: what is owed stays owed. @throws Problem 'not-now'. */
export const callOff = act({
  action: 'callOffHearing',
  operation: callOffHearing,
  decide(matter, sent, caller, { at }) {
    if (matter.work[sent.step]?.begunAt) throw new Problem('not-now', '听证已经开始，不能再取消')
    if (!standingInvitation(matter, sent.step)) throw new Problem('not-now', '没有定好的听证，不用取消')
    return { type: 'hearingCalledOff', at, by: by(caller), step: sent.step, reason: sent.reason }
  },
  tells: tellsOfHearing,
})
