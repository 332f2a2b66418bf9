import * as z from 'zod'
import { triageDesk } from '../../../departments/department'
import { caseOperation } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { inquirySizes } from '../../words'
import { act } from '../act'
import { ownCase } from '../callers'
import { comes, gone } from '../desks'
import { goOn } from '../supporters'
import { has, unless } from '../moment'
import { by } from '../byWhom'

export const disputeRouting = caseOperation({
  name: 'disputeRouting',
  path: 'dispute',
  summary: '分错了：提问人认为不该由这个单位办理，交分办台判断',
  callers: ['citizen'],
  body: z.strictObject({ reason: words(inquirySizes.dispute, '理由') }),
})

/** 分错了: the citizen disputes the route; the triage desk decides, the date stays. Once per inquiry. */
export const dispute = act({
  action: 'dispute',
  operation: disputeRouting,
  event: 'disputed',
  headline: (one) => `提问人认为不该由${one.from.name}办理，交分办台判断`,
  plainly: (one) => `提问人认为不该由${one.from.name}办理，由市政务公开办公室判断`,
  tellsFollowers: true,
  who: ownCase,
  same: (one, { reason }) => one.reason === reason,
  notNow: (inquiry) => unless(!has(inquiry, 'disputed'), '分错了一件事只能提一次，已经由市政务公开办公室判断过'),
  decide: (inquiry, { reason }, caller, { at }) => ({
    type: 'disputed',
    at,
    by: by(caller),
    from: inquiry.department,
    reason,
    ...goOn(inquiry, triageDesk),
  }),
  tellsDesks: (event, after, before) => [
    comes({ to: triageDesk, after }, event, '', '提问人认为分错了单位'),
    ...gone(before, event, { ...triageDesk, name: '分办台' }),
  ],
})
