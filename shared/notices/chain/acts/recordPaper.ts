import * as z from 'zod'
import { operation } from '../../../operation'
import { by } from '../../acts/act'
import { problems, version, whoDraft } from '../../contractParts'
import { matterReply } from '../contractMatters'
import { requireLawful } from '../lawfulPaper'
import { paperSaid } from '../paperSaid'
import { act, id, step } from './act'

export const recordPaper = operation({
  name: 'recordPaper',
  route: 'POST /api/notices/matters/{id}/paper',
  summary: '登记一步纸上已办：日期、文件、谁证明；期限照样核对，另一位同事确认以后才算',
  callers: whoDraft,
  params: id,
  body: z.strictObject({ version, step, paper: paperSaid }),
  reply: matterReply,
  problems,
})

/** 登记纸上已办: good once a colleague has confirmed it. @throws Problem 'not-now' | 'bad-input' with the article. */
export const record = act({
  action: 'recordPaper',
  operation: recordPaper,
  decide(matter, sent, caller, moment) {
    requireLawful(matter, sent.step, sent.paper, moment)
    return { type: 'paperRecorded', at: moment.at, by: by(caller), step: sent.step, paper: sent.paper }
  },
})
