import { beijingDate, endOfDay, spokenDate, yearOf } from '../../../calendar/date'
import { remediesOf } from '../../disclosure/remedies'
import type { Inquiry } from '../../case/inquiry'
import type { Moment } from '../../limits/clocks'
import { correctableUntil } from '../../limits/correctable'
import { ownAct } from '../act'
import { house } from '../byWhom'
import { hands } from '../desks'

/** Whether an application is to be treated as given up now (政府信息公开条例 第三十条). */
export function toAbandon(inquiry: Inquiry, moment: Moment): string | undefined {
  const until = correctableUntil(inquiry, moment)
  // A year whose holidays nobody knows yet takes nobody's time away.
  return until !== undefined && moment.at > endOfDay(until) && moment.calendar.issued(yearOf(until)) ? until : undefined
}

/** 视为放弃: the applicant did not correct in the time that was named, and is told so, and what can be done. */
export const abandon = ownAct({
  action: 'abandon',
  event: 'abandoned',
  headline: '逾期没有补正，按放弃申请处理',
  plainly: '到期没有补充，不再办理',
  tellsFollowers: true,
  decide: (_inquiry, { until }: { until: string; reviewBody: string | undefined }, { at }) => ({
    type: 'abandoned',
    at,
    by: house,
    until,
    clock: { type: 'stopped', at },
  }),
  tellsDesks: (event, after) => hands(after, event, '申请人逾期没有补正', '按放弃申请处理，不用再办。'),
  tellsAsker: ({ at, until }, { id }, _before, { reviewBody }) => ({
    title: '你的申请按放弃处理，不再办理',
    text:
      `编号 ${id}，到${spokenDate(until, beijingDate(at))}没有收到补正，视为放弃申请（政府信息公开条例 第三十条）。` +
      `需要的，可以随时重新申请；有正当理由没来得及补的，申请里写明。${remediesOf({ kind: '补正后仍不明确', reviewBody }, beijingDate(at))}`,
  }),
})
