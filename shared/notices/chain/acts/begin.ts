import * as z from 'zod'
import { operation } from '../../../operation'
import { Problem } from '../../../problem'
import { by } from '../../acts/act'
import { problems, version, whoDraft } from '../../contractParts'
import { matterReply } from '../contractMatters'
import { whyNotBegun } from '../hearing/hearing'
import { requireTurn } from '../progress'
import { act, id, step } from './act'

export const beginStep = operation({
  name: 'beginStep',
  route: 'POST /api/notices/matters/{id}/begin',
  summary:
    '开始一件事的一步；前一步没有期满、没有办完的不能开始，说明理由和条款；听证要先发通知，通知写的时间到了才能开始',
  callers: whoDraft,
  params: id,
  body: z.strictObject({ version, step }),
  reply: matterReply,
  problems,
})

/** 开始一步: today, never on a back date. @throws Problem 'not-now' with the reason and the article. */
export const begin = act({
  action: 'begin',
  operation: beginStep,
  decide(matter, sent, caller, moment) {
    const turn = requireTurn(matter, sent.step, moment)
    if (turn.step.kind) throw new Problem('not-now', `${turn.step.name}是公告，发布了就开始`)
    if (turn.standing !== 'next') throw new Problem('not-now', `${turn.step.name}已经办过这一步`)
    const not = whyNotBegun(matter, turn, moment.at)
    if (not) throw new Problem('not-now', not)
    return { type: 'begun', at: moment.at, by: by(caller), step: sent.step }
  },
})
