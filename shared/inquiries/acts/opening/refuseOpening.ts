import * as z from 'zod'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { act } from '../act'
import { by } from '../byWhom'
import { cut, one } from '../desks'
import { signers } from '../unit/staff'
import { notTheirOwn, openingToSign, signsOpening } from './signOpening'

export const refuseOpeningOperation = caseOperation({
  name: 'refuseOpening',
  path: 'opening-refusal',
  summary: '退改公开稿，写明要改什么',
  callers: signers,
  county: true,
  body: z.strictObject({ reason: words(deskSizes.sendBack, '要改的内容'), version }),
})

/** 退改公开稿: nothing is open, the wording stays to be made better, and so does the task. */
export const refuseOpening = act({
  action: 'refuseOpening',
  operation: refuseOpeningOperation,
  event: 'openingRefused',
  headline: '公开稿退改',
  inside: true,
  who: signsOpening,
  refusal: notTheirOwn,
  notNow: openingToSign,
  decide: (_inquiry, { reason }, caller, { at }) => ({ type: 'openingRefused', at, by: by(caller), reason }),
  tellsDesks: (event, after) =>
    one(
      { who: after.openingDraft?.by, of: after.department },
      event,
      '公开稿退回修改',
      `${event.by.name}：${cut(event.reason)}`,
    ),
})
