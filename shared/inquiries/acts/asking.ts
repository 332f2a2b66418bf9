import { beijingDate } from '../../calendar/date'
import { clockRuleOf } from '../../deadlines/clockEvent'
import type { Caller } from '../../people/caller'
import { type Moment, ruleOn } from '../limits/clocks'
import type { Inquiry } from '../case/inquiry'
import { by, house } from './step'
import { moved, told } from '../moved'

/** 补充: more words or pictures from whoever asked. */
export function supplemented(
  inquiry: Inquiry,
  text: string,
  attachments: string[],
  caller: Caller,
  moment: Moment,
): Inquiry {
  const files = attachments.length > 0 ? { attachments } : {}
  return moved(inquiry, 'supplement', { type: 'supplemented', at: moment.at, by: by(caller), text, ...files }, moment)
}

/** 撤回: nothing is owed any more. */
export function withdrawn(inquiry: Inquiry, caller: Caller, moment: Moment): Inquiry {
  const { at } = moment
  const stop = inquiry.clock.unconfirmed ? {} : { clock: { type: 'stopped', at } as const }
  return moved(inquiry, 'withdraw', { type: 'withdrawn', at, by: by(caller), ...stop }, moment)
}

/** 评价: closes the inquiry. */
export function rated(
  inquiry: Inquiry,
  stars: number,
  comment: string | undefined,
  caller: Caller,
  moment: Moment,
): Inquiry {
  const event = { type: 'rated', at: moment.at, by: by(caller), stars, ...(comment ? { comment } : {}) } as const
  return moved(inquiry, 'rate', event, moment)
}

/** 重办: once, when the reply did not help; a fresh clock (本市约定), and the first reply stays in the history. */
export function redone(inquiry: Inquiry, reason: string, caller: Caller, moment: Moment): Inquiry {
  const { at } = moment
  const clock = { type: 'started', at, rule: clockRuleOf(ruleOn(moment, 'redo-reply', beijingDate(at))) } as const
  return told(inquiry, 'redo', { type: 'redone', at, by: by(caller), reason, clock }, moment, '你的诉求重新办理')
}

/** 办结 by itself, a while after the reply. */
export const closed = (inquiry: Inquiry, moment: Moment): Inquiry =>
  moved(inquiry, 'close', { type: 'closed', at: moment.at, by: house }, moment, {
    title: '你的诉求已自动结束',
    text: `编号 ${inquiry.id}，答复后一直没有评价。现在仍可以评价；不满意的，可以要求再办一次。`,
  })
