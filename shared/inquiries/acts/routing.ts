import { beijingDate } from '../../calendar/date'
import { due } from '../../deadlines/due'
import { triageDesk } from '../../departments/department'
import type { Caller } from '../../people/caller'
import { Problem } from '../../problem'
import { dateOf, type Moment, ruleOn } from '../limits/clocks'
import type { Event } from '../case/event'
import { evolve } from '../case/evolve'
import type { Inquiry, Unit } from '../case/inquiry'
import { by } from './step'
import { moved, told } from '../moved'
import { confirmation } from './submitting'

const desk: Unit = { id: triageDesk.id, name: triageDesk.name }

export const hasBeenAccepted = ({ events, status }: Pick<Inquiry, 'events' | 'status'>): boolean =>
  events.some(({ type }) => type === 'accepted' || type === 'assigned') || status !== 'triage'

/** 受理 by the dispatcher, for a case that no duty claims with confidence. */
export const accepted = (inquiry: Inquiry, caller: Caller, moment: Moment): Inquiry =>
  moved(inquiry, 'accept', { type: 'accepted', at: moment.at, by: by(caller) }, moment, {
    title: '你的诉求已受理',
    text: `编号 ${inquiry.id}，正在确定由哪个单位办理。${dateOf(inquiry)}。`,
  })

/** 不予受理: with the reason, and the channel that is the proper one. */
export function declined(inquiry: Inquiry, reason: string, channel: string, caller: Caller, moment: Moment): Inquiry {
  const { at } = moment
  const stop = inquiry.clock.unconfirmed ? {} : { clock: { type: 'stopped', at } as const }
  const event = { type: 'declined', at, by: by(caller), reason, channel, ...stop } as const
  return moved(inquiry, 'decline', event, moment, {
    title: '你的诉求没有受理，请走另一个渠道',
    text: `编号 ${inquiry.id}，原因：${reason}。可以这样办：${channel}。`,
  })
}

/** 确认收到: both sides have spoken, the clock of an application starts. */
export function confirmed(inquiry: Inquiry, caller: Caller, moment: Moment): Inquiry {
  const clock = confirmation(inquiry, moment)
  const event = { type: 'confirmed', at: moment.at, by: by(caller), ...(clock ? { clock } : {}) } as const
  return told(inquiry, 'confirm', event, moment, '已确认收到你的申请，开始计时')
}

const acceptedFirst = (inquiry: Inquiry, caller: Caller, { at }: Moment): Inquiry =>
  hasBeenAccepted(inquiry) ? inquiry : evolve(inquiry, { type: 'accepted', at, by: by(caller) })

/** 转办: the triage desk or a dispatcher names the owner. The citizen's clock runs on. */
export function assigned(inquiry: Inquiry, to: Unit, reason: string, caller: Caller, moment: Moment): Inquiry {
  const event = { type: 'assigned', at: moment.at, by: by(caller), to, reason } as const
  return moved(acceptedFirst(inquiry, caller, moment), 'assign', event, moment, {
    title: `你的诉求已转给${to.name}`,
    text: `编号 ${inquiry.id}，${reason}。${dateOf(inquiry)}，没有变。`,
  })
}

/** 分办: one department leads and replies, others support it, each within its own internal limit. */
export function splitUp(
  inquiry: Inquiry,
  { lead, supporting, reason }: { lead: Unit; supporting: readonly Unit[]; reason: string },
  caller: Caller,
  moment: Moment,
): Inquiry {
  const names = supporting.map(({ id }) => id)
  if (names.includes(lead.id)) throw new Problem('bad-input', '主办单位不用再列为协办单位')
  if (new Set(names).size < names.length) throw new Problem('bad-input', '同一个协办单位只列一次')
  const named = [...supporting]
  const partsDue = partsDueOf(moment)
  const event: Event = { type: 'split', at: moment.at, by: by(caller), lead, supporting: named, reason, partsDue }
  return moved(acceptedFirst(inquiry, caller, moment), 'split', event, moment, {
    title: `你的诉求由${lead.name}负责答复`,
    text: `编号 ${inquiry.id}，${supporting.map(({ name }) => name).join('、')}配合，${reason}。${dateOf(inquiry)}，没有变。`,
  })
}

/** Until when supporting departments say what they have to say, an internal limit. */
function partsDueOf(moment: Moment): { dueAt: string; dueDate: string } {
  const { at, calendar } = moment
  const { dueAt, dueDate } = due(ruleOn(moment, 'supporting-opinion', beijingDate(at)), at, calendar)
  return { dueAt, dueDate }
}

/** From this return on the triage desk decides, and no department may return the case any more. */
export const lastReturn = 3

export const returnsOf = ({ events }: Pick<Inquiry, 'events'>): number =>
  events.filter(({ type }) => type === 'returned').length

/** Until when the department may give the case back: 2 working days from the day it got it (本市约定). */
export const mayReturnUntil = (inquiry: Inquiry, moment: Moment) => {
  const since = inquiry.heldSince ?? inquiry.submittedAt
  return due(ruleOn(moment, 'assignment-return', beijingDate(since)), since, moment.calendar)
}

/**
 * 退回: must name another owner and on what basis; it goes there at once, so the citizen never meets a closed door. The
 * third time it goes to the triage desk, which decides for good. The days it lay here are charged to the department; the
 * citizen's date does not move.
 */
export function returned(
  inquiry: Inquiry,
  { to, reason, basis }: { to: Unit; reason: string; basis: string },
  caller: Caller,
  moment: Moment,
): Inquiry {
  const from = inquiry.department
  if (to.id === from.id || to.id === desk.id) throw new Problem('bad-input', '退回时要指明另一个应当办理的单位')
  const returns = returnsOf(inquiry) + 1
  const now = returns >= lastReturn ? desk : to
  const heldSince = inquiry.heldSince ?? inquiry.submittedAt
  const workingDaysHeld = moment.calendar.workingDaysBetween(beijingDate(heldSince), beijingDate(moment.at))
  const event = {
    type: 'returned',
    at: moment.at,
    by: by(caller),
    from,
    to: now,
    named: to,
    reason,
    basis,
    heldSince,
    workingDaysHeld,
    returns,
  } as const
  return moved(inquiry, 'return', event, moment, {
    title: now === desk ? '你的诉求由市政务公开办公室决定谁来办理' : `你的诉求改由${to.name}办理`,
    text: `编号 ${inquiry.id} 不变，原因：${reason}。${dateOf(inquiry)}，没有变。`,
  })
}

/** 分错了: the citizen disputes the route; the triage desk decides, the date stays. Once per inquiry. */
export function disputed(inquiry: Inquiry, reason: string, caller: Caller, moment: Moment): Inquiry {
  const event = { type: 'disputed', at: moment.at, by: by(caller), from: inquiry.department, reason } as const
  return moved(inquiry, 'dispute', event, moment)
}
