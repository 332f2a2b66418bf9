import * as z from 'zod'
import { operation } from '../../../operation'
import { Problem } from '../../../problem'
import { by } from '../../acts/act'
import { problems, version, whoDraft } from '../../contractParts'
import { matterReply } from '../contractMatters'
import { requireTurn } from '../progress'
import { act, id, step } from './act'

export const endStep = operation({
  name: 'endStep',
  route: 'POST /api/notices/matters/{id}/end',
  summary: '办完一件事的一步',
  callers: whoDraft,
  params: id,
  body: z.strictObject({ version, step }),
  reply: matterReply,
  problems,
})

/** 办完一步: of a notice nobody ends the period, it runs. @throws Problem 'not-now'. */
export const end = act({
  action: 'end',
  operation: endStep,
  decide(matter, sent, caller, moment) {
    const turn = requireTurn(matter, sent.step, moment)
    if (turn.step.kind) throw new Problem('not-now', `${turn.step.name}是公告，公示期满才算完`)
    if (turn.standing !== 'now') throw new Problem('not-now', `${turn.step.name}现在没有在办`)
    return { type: 'ended', at: moment.at, by: by(caller), step: sent.step }
  },
})
