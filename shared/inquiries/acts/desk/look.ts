import * as z from 'zod'
import { safetySizes } from '../../../safety/words'
import { readable } from '../../case/said'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { dateOf } from '../../limits/clocks'
import { act } from '../act'
import { handsOut } from '../callers'
import { unless } from '../moment'
import { by } from '../byWhom'

export const lookAtWords = caseOperation({
  name: 'lookAtWords',
  path: 'look',
  summary: '核看内容：放行，或者写明为什么不宜公开；两样都照常办理。由市分办台，或者有这一件的县（市、区）分办台核看',
  callers: ['dispatcher', 'officer', 'lead'],
  body: z
    .strictObject({ fine: z.boolean(), reason: words(safetySizes.why, '理由').optional(), version })
    .refine(({ fine, reason }) => fine || reason !== undefined, { path: ['reason'], message: '写明为什么不宜公开' }),
})

/** 核看内容: a person at the city's desk, or at the desk of the county that has it, looked at what was held back. Either way the case goes on, and its clock ran all the while. */
export const look = act({
  action: 'look',
  operation: lookAtWords,
  event: 'looked',
  watching: true,
  headline: ({ fine }) => (fine ? '核看过内容，放行' : '核看过内容，标为不宜公开'),
  plainly: ({ fine }) => (fine ? '工作人员看过内容了' : '工作人员看过内容了，这一件不会公开'),
  who: handsOut,
  notNow: ({ heldBack }) => unless(heldBack?.stands === 'owed', '没有等着核看的内容'),
  decide: (_inquiry, { fine, reason }, caller, { at }) => ({
    type: 'looked',
    at,
    by: by(caller),
    fine,
    ...(reason === undefined ? {} : { reason }),
  }),
  tellsAsker: ({ fine, reason }, after) => ({
    title: fine ? '你写的内容看过了，照常办理' : '你写的内容看过了，照常办理，但不会公开',
    text: `编号 ${after.id}${fine || reason === undefined ? '' : `，原因：${readable(reason)}`}。${dateOf(after)}，没有变。`,
  }),
})
