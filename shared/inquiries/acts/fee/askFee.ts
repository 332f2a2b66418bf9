import * as z from 'zod'
import { beijingDate, spokenDate } from '../../../calendar/date'
import { feeWays } from '../../../departments/guide/fee'
import { Problem } from '../../../problem'
import { ended, readable } from '../../case/said'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes, mostCharged } from '../../deskWords'
import { countedFee, type FeeKnown, spokenFee } from '../../disclosure/fee'
import { payableFrom } from '../../limits/payable'
import { act } from '../act'
import { ownDepartment } from '../callers'
import { has, running, unless } from '../moment'
import { by } from '../byWhom'
import { requireTold, told, toldOf } from '../toldAside'
import { staffOfDepartment } from '../unit/staff'

export const askFeeOperation = caseOperation({
  name: 'askFee',
  path: 'fee-notice',
  summary: '收费通知：写明依据、怎样算、多少、怎样交，计时暂停',
  callers: staffOfDepartment,
  body: z.strictObject({
    way: z.enum(feeWays),
    /** How many items it is counted as, or how many pages it has. */
    count: z.number().int('请写整数').min(1, '至少写 1').max(mostCharged, `最多写 ${mostCharged}`),
    how: words(deskSizes.feeHow, '怎样交'),
    told,
    version,
  }),
})

/**
 * 收费通知 before any work: where what is asked for is clearly too much (政府信息公开条例 第四十二条). Once; the clock stands still
 * until it is paid (本市约定).
 */
export const askFee = act<'feeAsked', typeof askFeeOperation, { fee?: FeeKnown }>({
  action: 'askFee',
  operation: askFeeOperation,
  event: 'feeAsked',
  headline: ({ fee, told: how }) => `发出收费通知：${fee.yuan} 元，计时暂停${how ? `（${how}）` : ''}`,
  plainly: ({ fee }) => `要收信息处理费 ${fee.yuan} 元，等你缴费，计时暂停`,
  tellsFollowers: true,
  who: ownDepartment,
  notNow: (inquiry) =>
    unless(inquiry.kind === 'disclosure', '只有信息公开申请才可以收信息处理费') ??
    running(inquiry) ??
    unless(!has(inquiry, 'feeAsked'), '收费只能通知一次，已经通知过了'),
  requires: requireTold,
  decide(inquiry, { way, count, how, fee: known, ...sent }, caller, moment) {
    const { at } = moment
    if (!known) throw new Problem('not-now', '收费标准还没有放进来，请过些时候再试')
    const fee = countedFee({ way, count }, known)
    if (fee.yuan === 0) throw notAbove()
    const { until, provisional } = payableFrom(at, moment)
    return {
      type: 'feeAsked',
      at,
      by: by(caller),
      text: how,
      ...toldOf(inquiry, sent),
      fee,
      until,
      ...(provisional ? { provisional } : {}),
      clock: { type: 'paused', at, reason: '等待缴费', basis: '本市约定' },
    }
  },
  tellsAsker: ({ at, fee, text, until, provisional }, { id }) => ({
    title: `要收信息处理费 ${fee.yuan} 元`,
    text:
      `编号 ${id}。${spokenFee(fee)}。怎样交：${ended(readable(text))}最晚${spokenDate(until, beijingDate(at))}${provisional ? '（当年放假安排公布后可能更晚，不会更早）' : ''}，` +
      `到那天还没有交的，按放弃申请处理。交了以后重新计时。不想交的可以撤回申请。`,
  }),
})

/** What lies below the thresholds costs nothing. */
function notAbove(): Problem {
  const message = '没有超过收费的起点，不收费'
  return new Problem('bad-input', message, [{ field: 'count', message }])
}
