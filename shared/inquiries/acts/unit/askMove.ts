import * as z from 'zod'
import { triageDesk } from '../../../departments/department'
import { countyOfUnit } from '../../../departments/units/unitTree'
import { Problem } from '../../../problem'
import type { Unit } from '../../case/inquiry'
import { caseOperation, departmentId, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { deskToMove, notAskedToMove } from '../../limits/moving'
import { kindNames } from '../../words'
import { act } from '../act'
import { by } from '../byWhom'
import { ownDepartment } from '../callers'
import { cut, desk, leads, one, until } from '../desks'
import { staffOfDepartment } from './staff'

export const askMoveOperation = caseOperation({
  name: 'askMove',
  path: 'move-request',
  summary: '请分办台改派：退回的时间过了、又确实不归本单位的，写明理由，建议由哪个单位办',
  callers: staffOfDepartment,
  body: z.strictObject({
    /** Whom it suggests. */
    department: departmentId.optional(),
    reason: words(deskSizes.moveReason, '理由'),
    version,
  }),
})

/**
 * 请改派: past the two working days for giving it back, a unit asks the desk that hands out to move what is not its own. Once for
 * each time it has it; the citizen's clock runs on, the time for giving back does not begin anew, and until the desk decides
 * the unit goes on with it (本市约定).
 */
export const askMove = act<'moveAsked', typeof askMoveOperation, { named?: Unit }>({
  action: 'askMove',
  operation: askMoveOperation,
  event: 'moveAsked',
  headline: ({ department, suggested }) =>
    `${department.name}请分办台改派${suggested ? `，建议由${suggested.name}办理` : ''}`,
  plainly: ({ department }) => `${department.name}认为不归它管，由市政务公开办公室决定`,
  inside: true,
  who: ownDepartment,
  same: (event, { reason, department }) => event.reason === reason && event.suggested?.id === department,
  notNow: notAskedToMove,
  decide(inquiry, { reason, named }, caller, { at }) {
    const { department } = inquiry
    const noUnit = named?.id === triageDesk.id && countyOfUnit(department.id) === undefined
    if (named?.id === department.id || noUnit) throw new Problem('bad-input', '建议的要是另一个单位，说不准的可以不写')
    const heldSince = inquiry.heldSince ?? inquiry.submittedAt
    const suggested = named ? { suggested: named } : {}
    return { type: 'moveAsked', at, by: by(caller), department, heldSince, reason, ...suggested }
  },
  tellsDesks(event, after) {
    const { department, suggested, reason } = event
    const whom = suggested ? `，建议由${suggested.name}办理` : ''
    const ask = `请改派一件${kindNames[after.kind]}${whom}`
    const text = `${cut(reason)}。由分办台决定，定下以前照常办。${until(after, event)}。`
    return [
      {
        to: desk({ id: deskToMove(after) }, event),
        title: `待决定：${department.name}${ask}`,
        text: `${cut(reason)}。${until(after, event)}，没有停。打开后转给别的单位，或者点“仍由它办”。`,
      },
      leads(after, event, `${event.by.name}${ask}`, text),
      ...one({ who: after.assignee, of: after.department }, event, `${event.by.name}${ask}`, text),
    ]
  },
})
