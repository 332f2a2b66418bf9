import * as z from 'zod'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { decisionSizes, openings } from '../../disclosure/decisionWords'
import { Problem } from '../../../problem'
import { act } from '../act'
import { ownDepartment } from '../callers'
import { unless } from '../moment'
import { by } from '../byWhom'
import { staffOfDepartment } from '../unit/staff'
import { openBy } from './dates'

export const judgeOpeningOperation = caseOperation({
  name: 'judgeOpening',
  path: 'opening-judgement',
  summary: '重新判断：这份信息能不能转为主动公开',
  callers: staffOfDepartment,
  body: z.strictObject({
    judged: z.enum(openings),
    reason: words(decisionSizes.openingReason, '理由').optional(),
    version,
  }),
})

/** 同步审查 again, whenever it was raised, and at any time of what is not opened (政府信息公开条例 第十八条、第四十四条). */
export const judgeOpening = act({
  action: 'judgeOpening',
  operation: judgeOpeningOperation,
  event: 'openingJudged',
  headline: ({ judged }) => `同步审查：${judged}`,
  inside: true,
  who: ownDepartment,
  notNow: ({ opening }) =>
    unless(opening?.stands === 'raised' || opening?.stands === 'kept', '这一件没有要判断的，或者已经判断过'),
  decide(_inquiry, { judged, reason }, caller, moment) {
    const message = '暂不转为主动公开的，写明为什么（政府信息公开条例 第十八条、第四十四条）'
    if (judged === '暂不转' && !reason) throw new Problem('bad-input', message, [{ field: 'reason', message }])
    return {
      type: 'openingJudged',
      at: moment.at,
      by: by(caller),
      judged,
      ...(reason ? { reason } : {}),
      ...(judged === '转为主动公开' ? { openBy: openBy(moment) } : {}),
    }
  },
})
