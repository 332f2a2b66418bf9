import { beijingDate, endOfDay, spokenDate, yearOf } from '../../../calendar/date'
import { remediesOf } from '../../disclosure/remedies'
import type { Inquiry } from '../../case/inquiry'
import { correctionAskedIn, feeAskedIn } from '../../case/past'
import type { Moment } from '../../limits/clocks'
import { correctableUntil } from '../../limits/correctable'
import { payableUntil } from '../../limits/payable'
import { ownAct } from '../act'
import { house } from '../byWhom'
import { isSpoken } from '../toldAside'
import { writtenDownWithin } from '../../deskWords'
import { hands } from '../desks'

interface GivenUp {
  /** 'YYYY-MM-DD' that has passed. */
  until: string
  reviewBody: string | undefined
}

/** Of whoever does not sign in nothing is given up that nobody told them of. */
const wasTold = (inquiry: Inquiry): boolean =>
  !isSpoken(inquiry) || (inquiry.status === 'paying' ? feeAskedIn : correctionAskedIn)(inquiry)?.told !== undefined

/** Whether an application is to be treated as given up now: not corrected (政府信息公开条例 第三十条), or not paid for. */
export function toAbandon(inquiry: Inquiry, moment: Moment): string | undefined {
  if (!wasTold(inquiry)) return undefined
  const until = correctableUntil(inquiry, moment) ?? payableUntil(inquiry, moment)
  if (until === undefined) return undefined
  // What a department has to write down may have come on the last day.
  const writtenDown = inquiry.status === 'paying' || isSpoken(inquiry)
  const last = writtenDown ? moment.calendar.addWorkingDays(until, writtenDownWithin).date : until
  // A year whose holidays nobody knows yet takes nobody's time away.
  return moment.at > endOfDay(last) && moment.calendar.issued(yearOf(last)) ? until : undefined
}

/** 视为放弃: the applicant did not correct or pay in the time that was named, and is told so, and what can be done. */
export const abandon = ownAct({
  action: 'abandon',
  event: 'abandoned',
  headline: ({ unpaid }) => `逾期没有${unpaid ? '缴费' : '补正'}，按放弃申请处理`,
  plainly: ({ unpaid }) => `到期没有${unpaid ? '缴费' : '补充'}，不再办理`,
  tellsFollowers: true,
  decide: ({ status }, { until }: GivenUp, { at }) => ({
    type: 'abandoned',
    at,
    by: house,
    until,
    ...(status === 'paying' ? { unpaid: true as const } : {}),
    clock: { type: 'stopped', at },
  }),
  tellsDesks: (event, after) =>
    hands(
      after,
      event,
      `申请人逾期没有${event.unpaid ? '缴费' : '补正'}`,
      isSpoken(after)
        ? `按放弃申请处理。他不登录，收不到消息：打电话或者寄信告诉他，也告诉他：${remediesOf({ kind: '补正后仍不明确' }, beijingDate(event.at))}`
        : '按放弃申请处理，不用再办。',
    ),
  tellsAsker: ({ at, until, unpaid }, { id }, _before, { reviewBody }) => {
    const today = beijingDate(at)
    const day = spokenDate(until, today)
    const why = unpaid
      ? `到${day}没有收到信息处理费，视为放弃申请（本市约定；可以收费见政府信息公开条例 第四十二条）。已经交了的，把票据告诉办理单位。`
      : `到${day}没有收到补正，视为放弃申请（政府信息公开条例 第三十条）。有正当理由没来得及补的，申请里写明。`
    return {
      title: '你的申请按放弃处理，不再办理',
      text: `编号 ${id}，${why}需要的，可以随时重新申请。${remediesOf({ kind: '补正后仍不明确', reviewBody }, today)}`,
    }
  },
})
