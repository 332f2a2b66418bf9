import * as z from 'zod'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { deskToMove } from '../../limits/moving'
import { act } from '../act'
import { by } from '../byWhom'
import { countyDesk, dispatcher } from '../callers'
import { cut, toWhoAskedToMove, until } from '../desks'
import { unless } from '../moment'

export const refuseMoveOperation = caseOperation({
  name: 'refuseMove',
  path: 'move-refusal',
  summary: '不改派：仍由请改派的单位办理，写明理由',
  callers: ['officer', 'lead', 'dispatcher'],
  body: z.strictObject({ reason: words(deskSizes.moveRefusal, '理由'), version }),
})

/** 不改派: the desk that was asked says that it stays where it is; it is not asked a second time. */
export const refuseMove = act({
  action: 'refuseMove',
  operation: refuseMoveOperation,
  event: 'moveRefused',
  headline: ({ department }) => `分办台定了：仍由${department.name}办理`,
  plainly: ({ department }) => `定了，仍由${department.name}办理`,
  inside: true,
  who: (caller, inquiry) =>
    dispatcher(caller) || (countyDesk(caller, inquiry) && deskToMove(inquiry) === caller.department),
  notNow: ({ moveAsked }) => unless(moveAsked !== undefined, '没有请改派的'),
  decide: ({ department }, { reason }, caller, { at }) => ({
    type: 'moveRefused',
    at,
    by: by(caller),
    department,
    reason,
  }),
  tellsDesks: (event, after, before) =>
    toWhoAskedToMove(before, event, {
      title: '分办台定了：请改派的一件仍由你单位办',
      text: `${cut(event.reason)}。${until(after, event)}，没有变。`,
    }),
})
