import { consultationIn, correctionAskedIn, feeAskedIn, feePaidIn, redoIn, refusalIn } from '../case/past'
import type { Inquiry } from '../case/inquiry'
import { readable } from '../case/said'
import { spokenFee } from '../disclosure/fee'
import type { Moment } from '../limits/clocks'
import { correctableUntil } from '../limits/correctable'
import { spokenLimit } from '../limits/opinion'
import { payableUntil } from '../limits/payable'
import type { InquiryView } from '../view'

/** What is going on, told from the last event of its kind. */
export function situationOf(inquiry: Inquiry, moment: Pick<Moment, 'calendar' | 'rules'>): Partial<InquiryView> {
  const { status } = inquiry
  const declined = refusalIn(inquiry)
  const asked = correctionAskedIn(inquiry)
  const until = asked?.until && correctableUntil(inquiry, moment)
  const consulted = consultationIn(inquiry)
  const redo = redoIn(inquiry)
  return {
    ...(declined ? { declined: { reason: readable(declined.reason), channel: readable(declined.channel) } } : {}),
    ...(asked && status === 'correcting'
      ? {
          correction: {
            at: asked.at,
            by: '工作人员',
            what: readable(asked.reason),
            ...(until ? { until } : {}),
          },
        }
      : {}),
    ...feeOf(inquiry, moment),
    ...(consulted && status === 'consulting'
      ? {
          consultation: {
            at: consulted.at,
            by: '工作人员',
            whom: readable(consulted.whom),
            reason: readable(consulted.reason),
            ...(consulted.limit ? { until: spokenLimit(consulted.limit) } : {}),
          },
        }
      : {}),
    ...(redo ? { redo: { at: redo.at, by: '本人', reason: readable(redo.reason) } } : {}),
  }
}

/** 收费通知, for as long as anybody may want to read it again. */
function feeOf(inquiry: Inquiry, moment: Pick<Moment, 'calendar' | 'rules'>): Pick<InquiryView, 'fee'> {
  const asked = feeAskedIn(inquiry)
  if (!asked) return {}
  const { at, fee, text, until, provisional } = asked
  const paid = feePaidIn(inquiry)
  return {
    fee: {
      at,
      yuan: fee.yuan,
      counted: spokenFee(fee),
      basis: fee.basis,
      how: readable(text),
      until: payableUntil(inquiry, moment) ?? until,
      ...(provisional ? { provisional } : {}),
      ...(paid ? { paidOn: paid.paidOn, receipt: paid.receipt } : {}),
    },
  }
}
