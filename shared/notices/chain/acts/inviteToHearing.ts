import * as z from 'zod'
import { operation } from '../../../operation'
import { Problem } from '../../../problem'
import { by } from '../../acts/act'
import { problems, version, whoDraft } from '../../contractParts'
import { matterReply } from '../contractMatters'
import { requireInvitable, standingInvitation } from '../hearing/hearing'
import { invitation } from '../hearing/invitation'
import { tellsOfHearing } from '../hearing/tells'
import { act, id, step } from './act'

export const inviteToHearing = operation({
  name: 'inviteToHearing',
  route: 'POST /api/notices/matters/{id}/hearing',
  summary: '发听证通知：哪天几点、在哪里、问谁、带什么；公告页上人人看得到，申请过听证的人各收到一次',
  callers: whoDraft,
  params: id,
  body: z.strictObject({ version, step, invitation }),
  reply: matterReply,
  problems,
})

/** 听证通知: that a hearing is organised law says, and not how long before people are told. @throws Problem 'not-now' | 'bad-input'. */
export const invite = act({
  action: 'inviteToHearing',
  operation: inviteToHearing,
  decide(matter, sent, caller, moment) {
    requireInvitable(matter, sent.step, sent.invitation, moment)
    if (standingInvitation(matter, sent.step)) throw new Problem('not-now', '听证通知已经发过，要变的请改通知')
    return { type: 'invited', at: moment.at, by: by(caller), step: sent.step, invitation: sent.invitation }
  },
  tells: tellsOfHearing,
})
