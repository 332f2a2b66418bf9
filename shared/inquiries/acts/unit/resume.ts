import * as z from 'zod'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { act } from '../act'
import { ownDepartment } from '../callers'
import { by, newDate } from '../byWhom'
import { staffOfDepartment } from './staff'

export const resumeHandling = caseOperation({
  name: 'resumeHandling',
  path: 'resumption',
  summary: '恢复办理：继续计时',
  callers: staffOfDepartment,
  body: z.strictObject({ text: words(deskSizes.opinion, '征求到的意见').optional(), version }),
})

/** 恢复办理: the clock goes on where it stood. */
export const resume = act({
  action: 'resume',
  operation: resumeHandling,
  event: 'resumed',
  headline: '恢复办理，继续计时',
  tellsFollowers: true,
  who: ownDepartment,
  decide: (_inquiry, { text }, caller, { at }) => ({
    type: 'resumed',
    at,
    by: by(caller),
    ...(text ? { text } : {}),
    clock: { type: 'resumed', at },
  }),
  tellsAsker: newDate('你的诉求恢复办理，继续计时'),
})
