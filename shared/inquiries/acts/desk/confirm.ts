import * as z from 'zod'
import { beijingDate } from '../../../calendar/date'
import { clockRuleOf } from '../../../deadlines/clockEvent'
import { Problem } from '../../../problem'
import type { Inquiry } from '../../case/inquiry'
import { caseOperation, version } from '../../contracts/contractParts'
import { deskSizes } from '../../deskWords'
import { type Moment, ruleOn } from '../../limits/clocks'
import { act } from '../act'
import { dispatcher, ownCase, ownDepartment } from '../callers'
import { hands, until } from '../desks'
import { unless } from '../moment'
import { identityOwed } from '../identityOwed'
import { by, newDate } from '../byWhom'

/** 电话记录: which number was called, and when; absent: just now. Of the number the last four digits are kept. */
const call = z.strictObject({
  number: z
    .string()
    .max(deskSizes.called.most)
    .transform((typed) => typed.replace(/[^\d]/g, ''))
    .pipe(z.string().regex(/^\d{7,13}$/, '写明打的是哪个号码')),
  at: z.iso.datetime().optional(),
})

export const confirmReceipt = caseOperation({
  name: 'confirmReceipt',
  path: 'confirmation',
  summary: '确认收到：信息公开申请由申请人自己点，或者记下一次电话，从那天起计时',
  callers: ['citizen', 'officer', 'lead', 'dispatcher'],
  body: z.strictObject({ call: call.optional(), version: version.optional() }),
})

/**
 * 双方确认收到: the applicant says so by a tap of their own, or in a call that is recorded; the day of it is the day of
 * receipt, and the clock starts (政府信息公开条例 第三十一条). What has no proof of identity is no whole application yet.
 */
export const confirm = act({
  action: 'confirm',
  operation: confirmReceipt,
  event: 'confirmed',
  headline: ({ call: made }) =>
    `双方确认收到${made ? `（电话，尾号 ${made.ending}）` : '（申请人自己确认）'}，开始计时`,
  tellsFollowers: true,
  who: (caller, inquiry) => ownCase(caller, inquiry) || dispatcher(caller) || ownDepartment(caller, inquiry),
  notNow: (inquiry) => unless(inquiry.clock.unconfirmed === true, '已经确认过了') ?? identityOwed(inquiry),
  decide(inquiry, sent, caller, moment) {
    const { clock, submittedAt } = inquiry
    const made = caller.role === 'citizen' ? undefined : calledAt(inquiry, sent.call, moment)
    const from = made?.at ?? moment.at
    const rule = clockRuleOf(ruleOn(moment, clock.ruleId, beijingDate(submittedAt)))
    return {
      type: 'confirmed',
      at: moment.at,
      by: by(caller),
      ...(made ? { call: made } : {}),
      clock: { type: 'started', at: from, rule },
    }
  },
  tellsDesks: (event, after) => hands(after, event, '双方已确认收到，开始计时', `${until(after, event)}。`),
  tellsAsker: newDate('已确认收到你的申请，开始计时'),
})

/** @throws Problem 'bad-input' without a call, and for one from before the application or after now. */
function calledAt({ submittedAt }: Inquiry, made: z.output<typeof call> | undefined, { at: now }: Moment) {
  const wrong = (field: string, message: string) => new Problem('bad-input', message, [{ field, message }])
  if (!made) throw wrong('call.number', '申请人自己点确认；打电话确认的，写明号码（政府信息公开条例 第三十一条）')
  const { number, at = now } = made
  if (at < submittedAt || at > now) throw wrong('call.at', '打电话的时间要在收到申请以后、现在以前')
  return { at, ending: number.slice(-4) }
}
