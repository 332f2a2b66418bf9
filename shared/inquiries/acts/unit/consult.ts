import * as z from 'zod'
import { addDays, beijingDate, endOfDay, spokenDate } from '../../../calendar/date'
import { Problem } from '../../../problem'
import { ended, readable } from '../../case/said'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { consultedAs, deskSizes } from '../../deskWords'
import { isOrgan, opinionLimitOf } from '../../limits/opinion'
import { act } from '../act'
import { ownDepartment } from '../callers'
import { running } from '../moment'
import { by } from '../byWhom'
import { staffOfDepartment } from './staff'

export const consultOthers = caseOperation({
  name: 'consultOthers',
  path: 'consultation',
  summary: '征求意见：计时暂停',
  callers: staffOfDepartment,
  body: z.strictObject({
    whom: words(deskSizes.whom, '征求谁的意见'),
    reason: words(deskSizes.consultation, '理由'),
    as: z.enum(consultedAs).optional(),
    /** The day the letter that asks them reaches them, where it goes by post: their time runs from then. */
    arrivesOn: z.iso.date('日子写成 2026-11-20 这样').optional(),
    version,
  }),
})

/** How many days a letter may be on its way. */
const longestPost = 15

/** 征求意见: the clock stands still while others are asked (政府信息公开条例 第三十三条第三款; for the rest 本市约定). */
export const consult = act({
  action: 'consult',
  operation: consultOthers,
  event: 'consulted',
  headline: '征求其他单位意见，计时暂停',
  tellsFollowers: true,
  who: ownDepartment,
  notNow: running,
  decide({ kind }, { whom, reason, as, arrivesOn }, caller, moment) {
    const { at } = moment
    const arrives = kind === 'disclosure' && arrivesOn !== undefined ? reaches(arrivesOn, at) : undefined
    const limit = opinionLimitOf(kind, as ? as === consultedAs[1] : isOrgan(whom), {
      ...moment,
      at: arrives ? endOfDay(arrives) : at,
    })
    const clock = { type: 'paused', at, reason: '征求意见' } as const
    return {
      type: 'consulted',
      at,
      by: by(caller),
      whom,
      reason,
      ...(limit ? { limit } : {}),
      ...(limit && arrives ? { arrivesOn: arrives } : {}),
      clock,
    }
  },
  tellsAsker({ at, whom, reason, limit }, { id, kind }) {
    const until = limit ? `对方最晚${spokenDate(limit.dueDate, beijingDate(at))}提出意见。` : ''
    return {
      title: `你的${kind === 'disclosure' ? '申请' : '诉求'}正在征求意见，计时暂停`,
      text: `编号 ${id}，向${readable(whom)}征求意见：${ended(readable(reason))}${until}恢复办理时告诉你新的日期。`,
    }
  },
})

/** @throws Problem 'bad-input' for a day that is over, or so far ahead that no post takes so long. */
function reaches(date: string, now: string): string {
  const today = beijingDate(now)
  if (date >= today && date <= addDays(today, longestPost)) return date
  const message = `送到的日子从今天起、${longestPost} 天以内`
  throw new Problem('bad-input', message, [{ field: 'arrivesOn', message }])
}
