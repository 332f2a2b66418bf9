import { amountWords } from '../../deadlines/words'
import type { Caller } from '../../people/caller'
import { Problem } from '../../problem'
import { clockAfter, clockEventsOf, type Moment } from '../limits/clocks'
import type { Inquiry } from '../case/inquiry'
import { by } from './step'
import { moved } from '../moved'

const extensionBy = (amount: number, reason: string, approver: string, at: string) =>
  ({ type: 'extended', at, amount, reason, approver }) as const

/** 申请延期: what the rule does not allow is refused already here. */
export function extensionAsked(
  inquiry: Inquiry,
  amount: number,
  reason: string,
  caller: Caller,
  moment: Moment,
): Inquiry {
  const { at } = moment
  clockAfter(inquiry, extensionBy(amount, reason, '待批准', at), moment)
  return moved(inquiry, 'askExtension', { type: 'extensionAsked', at, by: by(caller), amount, reason }, moment)
}

/** 批准延期: by the lead, not by whoever asked; the citizen is told the reason and the new date. */
export function extensionGranted(inquiry: Inquiry, caller: Caller, moment: Moment): Inquiry {
  const asked = inquiry.extensionAsked
  if (!asked) throw new Problem('not-now', '没有待批准的延期申请')
  const { at } = moment
  const { amount } = asked
  const reason = typeof asked.reason === 'string' ? asked.reason : '情况复杂'
  const clock = extensionBy(amount, reason, by(caller).name, at)
  const { dueDate } = clockAfter(inquiry, clock, moment)
  const { unit } =
    clockEventsOf(inquiry).flatMap((one) => (one.type === 'started' ? [one.rule] : []))[0] ?? inquiry.clock
  const event = { type: 'extended', at, by: by(caller), amount, unit, reason: asked.reason, dueDate, clock } as const
  return moved(inquiry, 'grantExtension', event, moment, {
    title: `你的诉求延期 ${amountWords(amount, unit)}答复`,
    text: `编号 ${inquiry.id}，原因：${reason}。新的答复期限：${dueDate}。`,
  })
}

export function extensionRefused(inquiry: Inquiry, reason: string, caller: Caller, moment: Moment): Inquiry {
  if (!inquiry.extensionAsked) throw new Problem('not-now', '没有待批准的延期申请')
  const event = { type: 'extensionRefused', at: moment.at, by: by(caller), reason } as const
  return moved(inquiry, 'refuseExtension', event, moment)
}
