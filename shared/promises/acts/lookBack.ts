import * as z from 'zod'
import { beijingDate, yearOf } from '../../calendar/date'
import { operation } from '../../operation'
import { evidence, id, problems, reply, version } from '../contractParts'
import { namesOf, requireNobody } from '../findings'
import { proofIn } from '../proof'
import { by, promiseAct } from '../thing'

export const lookBackAtPromise = operation({
  name: 'lookBackAtPromise',
  route: 'POST /api/promises/{id}/look-back',
  summary: '回头看：做到的第二年起，看它还管不管用；结果公开',
  callers: ['supervisor'],
  params: id,
  body: z.strictObject({ ...evidence, holds: z.boolean(), version }),
  reply,
  problems,
})

/** 回头看 in a later year than that in which it was done. */
export const lookBack = promiseAct({
  action: 'lookBack',
  operation: lookBackAtPromise,
  who: ({ role }) => role === 'supervisor',
  notNow: ({ claimedAt }, { today }) =>
    claimedAt && yearOf(today) > yearOf(beijingDate(claimedAt)) ? undefined : '做到的第二年起才回头看',
  decide(_one, { text, holds, link, attachments }, caller, { at }) {
    requireNobody({ 看到的情况: text, ...namesOf(attachments) })
    return { type: 'lookedBack', at, by: by(caller), text, ...proofIn({ link, attachments }), holds }
  },
})
