import * as z from 'zod'
import { operation } from '../../operation'
import { evidence, id, ofTheDepartment, problems, reply, version } from '../contractParts'
import { namesOf, requireNobody } from '../findings'
import { proofIn } from '../proof'
import { by, ofItsDepartment, promiseAct } from '../thing'

export const reportPromise = operation({
  name: 'reportPromise',
  route: 'POST /api/promises/{id}/progress',
  summary: '报一次进展：做了什么、做到百分之几、哪里看得到；马上公开',
  callers: ofTheDepartment,
  params: id,
  body: z.strictObject({
    ...evidence,
    percent: z.number().int('写 0 到 99 的整数').min(0, '写 0 到 99 的整数').max(99, '做完了请报完成'),
    version,
  }),
  reply,
  problems,
})

/** 报进展: public at once. */
export const report = promiseAct({
  action: 'report',
  operation: reportPromise,
  who: ofItsDepartment,
  decide(_one, { text, link, attachments, percent }, caller, { at }) {
    requireNobody({ 进展: text, ...namesOf(attachments) })
    return { type: 'reported', at, by: by(caller), text, percent, ...proofIn({ link, attachments }) }
  },
})
