import * as z from 'zod'
import { accountSize } from '../../../people/words'
import type { Unit } from '../../case/inquiry'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { act } from '../act'
import { ownDepartment } from '../callers'
import { cut, one, until } from '../desks'
import { by } from '../byWhom'
import { staffOfDepartment } from './staff'

export const handOverInquiry = caseOperation({
  name: 'handOverInquiry',
  path: 'hand-over',
  summary: '移交给本单位另一位经办人',
  callers: staffOfDepartment,
  body: z.strictObject({
    /** The colleague's account, as they sign in with it. */
    to: z.string().min(accountSize.least).max(accountSize.most),
    reason: words(deskSizes.handOver, '移交说明').optional(),
    version,
  }),
})

/** 移交: to a colleague of the same department. */
export const handOver = act<'handedOver', typeof handOverInquiry, { colleague: Unit }>({
  action: 'handOver',
  operation: handOverInquiry,
  event: 'handedOver',
  headline: '移交给另一位经办人',
  plainly: '换一位工作人员办理',
  inside: true,
  who: ownDepartment,
  decide: (_inquiry, { colleague, reason }, caller, { at }) => ({
    type: 'handedOver',
    at,
    by: by(caller),
    to: colleague,
    ...(reason ? { reason } : {}),
  }),
  tellsDesks(event, after, { assignee }) {
    const why = event.reason ? `${cut(event.reason)}。` : ''
    const gone = assignee?.id === event.to.id ? undefined : assignee
    return [
      ...one(
        { who: event.to, of: after.department },
        event,
        `${event.by.name}移交给你一件`,
        `${why}${until(after, event)}。`,
      ),
      ...one({ who: gone, of: after.department }, event, `移交给了${event.to.name}`, '这一件不用再由你办。'),
    ]
  },
})
