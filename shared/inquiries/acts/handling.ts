import type { Caller } from '../../people/caller'
import { Problem } from '../../problem'
import type { Moment } from '../limits/clocks'
import type { Inquiry, Unit } from '../case/inquiry'
import { isOrgan, opinionLimitOf } from '../limits/opinion'
import { by } from './step'
import { moved, told } from '../moved'

/** 协办意见: what a supporting department has to say, for the one that leads. */
export function contributed(inquiry: Inquiry, text: string, caller: Caller, moment: Moment): Inquiry {
  const mine = inquiry.parts.find(({ department }) => department.id === caller.department)
  if (!mine) throw new Problem('not-allowed', '你单位不是这件事的协办单位')
  const event = { type: 'contributed', at: moment.at, by: by(caller), department: mine.department, text } as const
  return moved(inquiry, 'contribute', event, moment)
}

/** 接办: one officer of the department takes it in hand. */
export function claimed(inquiry: Inquiry, caller: Caller, moment: Moment): Inquiry {
  const event = { type: 'claimed', at: moment.at, by: by(caller), department: inquiry.department } as const
  return moved(inquiry, 'claim', event, moment)
}

/** 移交: to a colleague of the same department. */
export function handedOver(inquiry: Inquiry, to: Unit, reason: string | undefined, caller: Caller, moment: Moment) {
  const event = { type: 'handedOver', at: moment.at, by: by(caller), to, ...(reason ? { reason } : {}) } as const
  return moved(inquiry, 'handOver', event, moment)
}

/** 征求意见: the clock stands still while others are asked (政府信息公开条例 第三十三条第三款; for the rest 本市约定). */
export function consulted(inquiry: Inquiry, whom: string, reason: string, caller: Caller, moment: Moment): Inquiry {
  const { at } = moment
  const clock = { type: 'paused', at, reason: '征求意见' } as const
  const limit = opinionLimitOf(inquiry.kind, isOrgan(whom), moment)
  const event = { type: 'consulted', at, by: by(caller), whom, reason, ...(limit ? { limit } : {}), clock } as const
  const until = limit ? `对方最晚 ${limit.dueDate} 提出意见。` : ''
  return moved(inquiry, 'consult', event, moment, {
    title: '你的诉求正在征求意见，计时暂停',
    text: `编号 ${inquiry.id}，向${whom}征求意见：${reason}。${until}恢复办理时告诉你新的日期。`,
  })
}

/** 恢复办理: the clock goes on where it stood. */
export function resumed(inquiry: Inquiry, text: string | undefined, caller: Caller, moment: Moment): Inquiry {
  const { at } = moment
  const event = {
    type: 'resumed',
    at,
    by: by(caller),
    ...(text ? { text } : {}),
    clock: { type: 'resumed', at },
  } as const
  return told(inquiry, 'resume', event, moment, '你的诉求恢复办理，继续计时')
}

/** 通知补正: once; the clock stands still until the text is corrected (政府信息公开条例 第三十条; for the rest 本市约定). */
export function correctionRequested(inquiry: Inquiry, reason: string, caller: Caller, moment: Moment): Inquiry {
  const { at } = moment
  const clock = { type: 'paused', at, reason: '等待补正' } as const
  const event = { type: 'correctionRequested', at, by: by(caller), reason, clock } as const
  return moved(inquiry, 'requestCorrection', event, moment, {
    title: '请补正你的诉求',
    text: `编号 ${inquiry.id}，需要补充或说清：${reason}。补正以后重新计时。`,
  })
}

/** 补正: the count begins anew on the day the corrected text came in. */
export function corrected(
  inquiry: Inquiry,
  text: string,
  attachments: string[],
  caller: Caller,
  moment: Moment,
): Inquiry {
  const { at } = moment
  const clock = { type: 'restarted', at, reason: '收到补正' } as const
  const files = attachments.length > 0 ? { attachments } : {}
  return told(
    inquiry,
    'correct',
    { type: 'corrected', at, by: by(caller), text, ...files, clock },
    moment,
    '已收到你的补正',
  )
}
