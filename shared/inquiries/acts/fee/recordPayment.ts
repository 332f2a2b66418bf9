import * as z from 'zod'
import { beijingDate } from '../../../calendar/date'
import { Problem } from '../../../problem'
import type { Inquiry } from '../../case/inquiry'
import { feeAskedIn } from '../../case/past'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { act } from '../act'
import { ownDepartment } from '../callers'
import { by, newDate } from '../byWhom'
import { staffOfDepartment } from '../unit/staff'

export const recordPaymentOperation = caseOperation({
  name: 'recordPayment',
  path: 'fee-payment',
  summary: '登记已缴费：写明哪天交的和票据号，从那天重新计时',
  callers: staffOfDepartment,
  body: z.strictObject({
    receipt: words(deskSizes.feeReceipt, '票据号'),
    /** The day it was paid, where it is written down later. */
    paidOn: z.iso.date('日子写成 2026-11-20 这样').optional(),
    version,
  }),
})

/** 已缴费: the count begins anew, the day it was paid being day 0 (本市约定). */
export const recordPayment = act({
  action: 'recordPayment',
  operation: recordPaymentOperation,
  event: 'feePaid',
  headline: ({ paidOn }) => `${paidOn} 已缴费，重新计时`,
  plainly: '收到你交的信息处理费，重新计时',
  tellsFollowers: true,
  who: ownDepartment,
  decide(inquiry, { receipt, paidOn = '' }, caller, { at }) {
    const paid = paidOn || beijingDate(at)
    const came = cameIn(paid, inquiry, at)
    return {
      type: 'feePaid',
      at,
      by: by(caller),
      paidOn: paid,
      receipt,
      clock: { type: 'restarted', at: came, reason: '已缴费', start: '缴费', basis: '本市约定' },
    }
  },
  tellsAsker: newDate('收到你交的信息处理费，重新计时'),
})

/** @throws Problem 'bad-input' for a day before the notice, or one that is still to come. */
function cameIn(paid: string, inquiry: Inquiry, now: string): string {
  const asked = feeAskedIn(inquiry)
  if (paid === beijingDate(now)) return now
  if (asked && paid < beijingDate(now) && paid >= beijingDate(asked.at))
    return [`${paid}T09:30:00.000Z`, asked.at].sort().at(-1) ?? now
  const message = '缴费的日子在发出收费通知以后、今天以前'
  throw new Problem('bad-input', message, [{ field: 'paidOn', message }])
}
