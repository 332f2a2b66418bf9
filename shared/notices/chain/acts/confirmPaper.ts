import * as z from 'zod'
import { operation } from '../../../operation'
import { Problem } from '../../../problem'
import { by } from '../../acts/act'
import { problems, version, whoDraft } from '../../contractParts'
import { matterReply } from '../contractMatters'
import { requireLawful } from '../lawfulPaper'
import { act, id, step } from './act'

export const confirmPaper = operation({
  name: 'confirmPaper',
  route: 'POST /api/notices/matters/{id}/paper-confirmation',
  summary: '确认一步纸上已办：看过文件的另一位同事，不是登记的人',
  callers: whoDraft,
  params: id,
  body: z.strictObject({ version, step }),
  reply: matterReply,
  problems,
})

/** 确认纸上已办: by another than who recorded it, and as lawful as on the day it was. @throws Problem 'not-allowed', 'not-now'. */
export const confirm = act({
  action: 'confirmPaper',
  operation: confirmPaper,
  decide(matter, sent, caller, moment) {
    const paper = matter.work[sent.step]?.paper
    if (!paper) throw new Problem('not-now', '这一步还没有登记纸上已办')
    if (paper.recordedBy.id === caller.id)
      throw new Problem('not-allowed', '登记的人不能自己确认，请另一位同事看过文件再确认')
    requireLawful(matter, sent.step, paper, moment)
    return { type: 'paperConfirmed', at: moment.at, by: by(caller), step: sent.step }
  },
})
