import * as z from 'zod'
import { operation } from '../../../operation'
import { Problem } from '../../../problem'
import { by } from '../../acts/act'
import { problems, reason, version, whoDraft } from '../../contractParts'
import { allAsked, most } from '../card'
import { matterReply } from '../contractMatters'
import { standingInvitation } from '../hearing/hearing'
import { requireTurn } from '../progress'
import { act, id, step } from './act'

export const skipStep = operation({
  name: 'skipStep',
  route: 'POST /api/notices/matters/{id}/skip',
  summary: '一件事里不是每次都要的一步（听证、补录）这次不用，理由公开',
  callers: whoDraft,
  params: id,
  body: z.strictObject({ version, step, reason }),
  reply: matterReply,
  problems,
})

/** 不用这一步: a hearing that more than half ask for is owed. @throws Problem 'not-now' with the article. */
export const skip = act({
  action: 'skip',
  operation: skipStep,
  decide(matter, sent, caller, moment) {
    const { step: one, standing } = requireTurn(matter, sent.step, moment)
    if (!one.sometimes) throw new Problem('not-now', `${one.name}每次都要办，不能跳过`)
    if (standing !== 'next') throw new Problem('not-now', `${one.name}已经办过或者定下了`)
    if (standingInvitation(matter, sent.step))
      throw new Problem('not-now', '听证通知已经发出去了，先取消并说明理由，才能定下不用')
    const asked = allAsked(moment.asked, matter)
    const who = one.sometimes.asked
    if (who && most(asked, matter.members))
      throw new Problem(
        'not-now',
        `已经有 ${asked} 人提出，超过${who.one} ${matter.members} 人的一半，不能不办${one.name}：${one.sometimes.when}`,
      )
    if (who && asked > 0 && matter.members === undefined)
      throw new Problem(
        'not-now',
        `已经有 ${asked} 人提出，还没有登记一共多少${who.whole}，定不了不用${one.name}：${one.sometimes.when}；先登记人数和数从哪里来，${who.from}`,
      )
    return { type: 'skipped', at: moment.at, by: by(caller), step: sent.step, reason: sent.reason }
  },
})
