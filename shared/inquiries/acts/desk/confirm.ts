import * as z from 'zod'
import { beijingDate } from '../../../calendar/date'
import { clockRuleOf } from '../../../deadlines/clockEvent'
import { caseOperation, version } from '../../contracts/contractParts'
import { ruleOn } from '../../limits/clocks'
import { act } from '../act'
import { dispatcher, ownDepartment } from '../callers'
import { hands, until } from '../desks'
import { unless } from '../moment'
import { by, newDate } from '../byWhom'

export const confirmReceipt = caseOperation({
  name: 'confirmReceipt',
  path: 'confirmation',
  summary: '确认收到：信息公开申请经双方确认，开始计时',
  callers: ['officer', 'lead', 'dispatcher'],
  body: z.strictObject({ version }),
})

/**
 * 双方确认收到: both sides have spoken; the day of it is the day of receipt, and the clock starts (政府信息公开条例
 * 第三十一条).
 */
export const confirm = act({
  action: 'confirm',
  operation: confirmReceipt,
  event: 'confirmed',
  headline: '双方确认收到，开始计时',
  tellsFollowers: true,
  who: (caller, inquiry) => dispatcher(caller) || ownDepartment(caller, inquiry),
  notNow: ({ clock }) => unless(clock.unconfirmed === true, '已经确认过了'),
  decide({ clock, submittedAt }, _sent, caller, moment) {
    const { at } = moment
    const rule = clockRuleOf(ruleOn(moment, clock.ruleId, beijingDate(submittedAt)))
    return { type: 'confirmed', at, by: by(caller), clock: { type: 'started', at, rule } }
  },
  tellsDesks: (event, after) => hands(after, event, '双方已确认收到，开始计时', `${until(after, event)}。`),
  tellsAsker: newDate('已确认收到你的申请，开始计时'),
})
