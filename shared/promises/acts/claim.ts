import * as z from 'zod'
import { operation } from '../../operation'
import { evidence, id, ofTheDepartment, problems, reply, version } from '../contractParts'
import { namesOf, requireNobody } from '../findings'
import { proofIn } from '../proof'
import { tellSupervisors } from '../telling'
import { by, ofItsDepartment, promiseAct } from '../thing'

export const claimPromise = operation({
  name: 'claimPromise',
  route: 'POST /api/promises/{id}/claim',
  summary: '报完成：写明做成了什么、哪里看得到；督查核实后才算做到',
  callers: ofTheDepartment,
  params: id,
  body: z.strictObject({ ...evidence, version }),
  reply,
  problems,
})

/** 报完成: the day that counts, if whoever looks finds it so. */
export const claim = promiseAct({
  action: 'claim',
  operation: claimPromise,
  who: ofItsDepartment,
  decide(_one, { text, link, attachments }, caller, { at }) {
    requireNobody({ 完成情况: text, ...namesOf(attachments) })
    return { type: 'claimed', at, by: by(caller), text, ...proofIn({ link, attachments }) }
  },
  tells: (event, after) => tellSupervisors(event, after, '一项承诺报完成，等核实', `${after.department.name}报完成。`),
})
