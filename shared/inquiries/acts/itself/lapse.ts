import { beijingDate, endOfDay, spokenDate, yearOf } from '../../../calendar/date'
import { due } from '../../../deadlines/due'
import { spokenBasis } from '../../../deadlines/rule'
import type { Inquiry } from '../../case/inquiry'
import type { OpinionLimit } from '../../case/opinionLimit'
import { consultationIn } from '../../case/past'
import { type Moment, ruleOn } from '../../limits/clocks'
import { ownAct } from '../act'
import { house, newDate } from '../byWhom'
import { hands, until } from '../desks'

/** The limit of those who were asked, once it is over and nobody has taken the case up again. */
export function toLapse(inquiry: Inquiry, moment: Moment): OpinionLimit | undefined {
  const limit = inquiry.status === 'consulting' ? consultationIn(inquiry)?.limit : undefined
  if (!limit) return undefined
  const dueDate = laterOf(limit, inquiry, moment)
  const over = moment.at > endOfDay(dueDate) && moment.calendar.issued(yearOf(dueDate))
  return over ? { ...limit, dueDate } : undefined
}

/** What they were told, or later where a holiday notice has come since; never earlier. */
function laterOf({ ruleId, dueDate }: OpinionLimit, inquiry: Inquiry, moment: Moment): OpinionLimit['dueDate'] {
  const consulted = consultationIn(inquiry)
  if (!consulted) return dueDate
  const asked = consulted.arrivesOn === undefined ? consulted.at : endOfDay(consulted.arrivesOn)
  const now = due(ruleOn(moment, ruleId, beijingDate(asked)), asked, moment.calendar).dueDate
  return now > dueDate ? now : dueDate
}

/** 逾期未提出意见: the clock goes on from the end of their time, for the law leaves out no more than that (政府信息公开条例 第三十二条至第三十四条). */
export const lapse = ownAct({
  action: 'lapse',
  event: 'opinionLapsed',
  headline: '征求意见期满，没有收到意见，由本单位决定，继续计时',
  plainly: '征求意见的时间到了，接着办理，继续计时',
  tellsFollowers: true,
  decide: (_inquiry, { ruleId, dueDate, basis }: OpinionLimit, { at }) => ({
    type: 'opinionLapsed',
    at,
    by: house,
    reason: `${spokenDate(dueDate, beijingDate(at))}期满没有提出意见，${ruleId === 'joint-agency-opinion' ? '视为同意公开' : '由本单位依照条例决定是否公开'}（${spokenBasis(basis)}）`,
    clock: { type: 'resumed', at: endOfDay(dueDate) },
  }),
  tellsDesks: (event, after) =>
    hands(after, event, '征求意见期满，对方没有意见', `由你单位决定，接着办。${until(after, event)}。`),
  tellsAsker: newDate('征求意见的时间到了，接着办理'),
})
