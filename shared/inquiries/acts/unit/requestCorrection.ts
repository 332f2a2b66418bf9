import * as z from 'zod'
import { beijingDate, spokenDate } from '../../../calendar/date'
import { due } from '../../../deadlines/due'
import type { Inquiry } from '../../case/inquiry'
import { ended, readable } from '../../case/said'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { correctionDays, deskSizes } from '../../deskWords'
import { clockEventsOf, type Moment, ruleOn } from '../../limits/clocks'
import { act } from '../act'
import { ownDepartment } from '../callers'
import { has, running, unless } from '../moment'
import { by } from '../byWhom'
import { requireTold, told, toldOf } from '../toldAside'
import { staffOfDepartment } from './staff'

export const requestCorrectionOperation = caseOperation({
  name: 'requestCorrection',
  path: 'correction-request',
  summary: '通知补正：一次说清要补什么，计时暂停',
  callers: staffOfDepartment,
  body: z.strictObject({
    reason: words(deskSizes.correctionAsked, '要补正的内容'),
    /** 合理的补正期限 of an application for disclosure, in working days. */
    days: z
      .number()
      .int()
      .min(correctionDays.least, `补正期限至少 ${correctionDays.least} 个工作日`)
      .max(correctionDays.most, `补正期限最多 ${correctionDays.most} 个工作日`)
      .default(correctionDays.proposed),
    told,
    version,
  }),
})

/** 通知补正: once; the clock stands still until the text is corrected (政府信息公开条例 第三十条; for the rest 本市约定). */
export const requestCorrection = act({
  action: 'requestCorrection',
  operation: requestCorrectionOperation,
  event: 'correctionRequested',
  headline: ({ told: how }) => `请提问人补正，计时暂停${how ? `（${how}）` : ''}`,
  plainly: '请你补充，计时暂停',
  tellsFollowers: true,
  who: ownDepartment,
  notNow: (inquiry, moment) =>
    running(inquiry) ??
    unless(!has(inquiry, 'correctionRequested'), '补正只能通知一次，已经通知过了') ??
    correctable(inquiry, moment),
  beside(inquiry, moment) {
    const limit = askable(inquiry, moment)
    return limit && !limit.provisional ? { askableUntil: limit.dueDate } : {}
  },
  requires: requireTold,
  decide: (inquiry, { reason, days, ...sent }, caller, { at, calendar }) => ({
    type: 'correctionRequested',
    at,
    by: by(caller),
    reason,
    ...toldOf(inquiry, sent),
    ...(inquiry.kind === 'disclosure' ? untilOf(calendar.addWorkingDays(beijingDate(at), days), days) : {}),
    clock: { type: 'paused', at, reason: '等待补正' },
  }),
  tellsAsker: ({ at, reason, until, provisional }, { id, kind }) => ({
    title: `请补正你的${kind === 'disclosure' ? '申请' : '诉求'}`,
    text: `编号 ${id}，需要补充或说清：${ended(readable(reason))}${until ? `最晚${spokenDate(until, beijingDate(at))}${provisional ? '（当年放假安排公布后可能更晚，不会更早）' : ''}，没有正当理由过了这一天还不补的，按放弃申请处理（政府信息公开条例 第三十条）。` : ''}补正以后重新计时。`,
  }),
})

const untilOf = ({ date, provisional }: { date: string; provisional: boolean }, days: number) => ({
  until: date,
  days,
  ...(provisional ? { provisional } : {}),
})

/** 补正 of an application for disclosure is asked within 7 working days of its receipt (政府信息公开条例 第三十条), whenever its fee was paid. */
function askable(inquiry: Inquiry, moment: Moment) {
  if (inquiry.kind !== 'disclosure' || inquiry.clock.unconfirmed) return undefined
  const [received] = clockEventsOf(inquiry)
  const from = received?.at ?? inquiry.clock.startedAt
  return due(ruleOn(moment, 'disclosure-correction', beijingDate(from)), from, moment.calendar)
}

function correctable(inquiry: Inquiry, moment: Moment): string | undefined {
  const limit = askable(inquiry, moment)
  // Without the year's holidays nobody knows that it is too late, and the applicant is better off asked.
  const open = limit === undefined || moment.at <= limit.dueAt || limit.provisional
  return unless(open, '收到申请已满 7 个工作日，不能再通知补正')
}
