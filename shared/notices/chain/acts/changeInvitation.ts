import * as z from 'zod'
import { operation } from '../../../operation'
import { Problem } from '../../../problem'
import { by } from '../../acts/act'
import { problems, reason, version, whoDraft } from '../../contractParts'
import { matterReply } from '../contractMatters'
import { requireInvitable, standingInvitation } from '../hearing/hearing'
import { type Invitation, invitation } from '../hearing/invitation'
import { tellsOfHearing } from '../hearing/tells'
import { act, id, step } from './act'

export const changeHearing = operation({
  name: 'changeHearing',
  route: 'POST /api/notices/matters/{id}/hearing-change',
  summary: '改一次听证的时间、地点，写明理由；申请过听证的人再收到一次。改过还要变的，先取消再另发',
  callers: whoDraft,
  params: id,
  body: z.strictObject({ version, step, invitation, reason }),
  reply: matterReply,
  problems,
})

const same = (one: Invitation, other: Invitation) =>
  (['when', 'where', 'contact', 'bring'] as const).every((what) => one[what] === other[what])

/** 改听证通知: once (本市约定), so that nobody is sent to and fro. @throws Problem 'not-now' | 'bad-input'. */
export const changeInvitation = act({
  action: 'changeHearing',
  operation: changeHearing,
  decide(matter, sent, caller, moment) {
    const invited = standingInvitation(matter, sent.step)
    if (!invited) throw new Problem('not-now', '还没有听证通知，或者已经取消，没有可以改的')
    if (invited.changed)
      throw new Problem('not-now', '听证通知已经改过一次。还要变的，先取消并说明理由，定好了再另发通知（本市约定）')
    requireInvitable(matter, sent.step, sent.invitation, moment)
    if (same(invited, sent.invitation)) throw new Problem('not-now', '和原来的通知一样，没有改什么')
    const { step, invitation, reason } = sent
    return { type: 'invitationChanged', at: moment.at, by: by(caller), step, invitation, reason }
  },
  tells: tellsOfHearing,
})
