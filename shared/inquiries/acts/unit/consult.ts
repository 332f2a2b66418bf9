import * as z from 'zod'
import { readable } from '../../case/said'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
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
    version,
  }),
})

/** 征求意见: the clock stands still while others are asked (政府信息公开条例 第三十三条第三款; for the rest 本市约定). */
export const consult = act({
  action: 'consult',
  operation: consultOthers,
  event: 'consulted',
  headline: '征求其他单位意见，计时暂停',
  tellsFollowers: true,
  who: ownDepartment,
  notNow: running,
  decide({ kind }, { whom, reason }, caller, moment) {
    const { at } = moment
    const limit = opinionLimitOf(kind, isOrgan(whom), moment)
    const clock = { type: 'paused', at, reason: '征求意见' } as const
    return { type: 'consulted', at, by: by(caller), whom, reason, ...(limit ? { limit } : {}), clock }
  },
  tellsAsker({ whom, reason, limit }, { id }) {
    const until = limit ? `对方最晚 ${limit.dueDate} 提出意见。` : ''
    return {
      title: '你的诉求正在征求意见，计时暂停',
      text: `编号 ${id}，向${readable(whom)}征求意见：${readable(reason)}。${until}恢复办理时告诉你新的日期。`,
    }
  },
})
