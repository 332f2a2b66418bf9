import * as z from 'zod'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { act } from '../act'
import { signer } from '../callers'
import { cut, one } from '../desks'
import { by } from '../byWhom'

export const sendBackReply = caseOperation({
  name: 'sendBackReply',
  path: 'revision',
  summary: '退改：写明要改什么；起草人也可以自己收回',
  callers: ['officer', 'lead', 'supervisor'],
  county: true,
  body: z.strictObject({ reason: words(deskSizes.sendBack, '要改的内容'), version }),
})

/** 退改: back to the officer, with what is to be better. The draft stays. */
export const sendBack = act({
  action: 'sendBack',
  operation: sendBackReply,
  event: 'sentBack',
  headline: '审核退改',
  plainly: '答复再改一改',
  inside: true,
  who: (caller, inquiry) => signer(caller, inquiry) || inquiry.draft?.by.id === caller.id,
  decide: (_inquiry, { reason }, caller, { at }) => ({ type: 'sentBack', at, by: by(caller), reason }),
  tellsDesks: (event, after) =>
    one(
      { who: after.draft?.by, of: after.department },
      event,
      '答复稿退回修改',
      `${event.by.name}：${cut(event.reason)}`,
    ),
})
