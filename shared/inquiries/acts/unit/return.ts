import * as z from 'zod'
import { beijingDate } from '../../../calendar/date'
import { inOtherCounty, isCountyDesk } from '../../../departments/units/unitTree'
import { triageDesk } from '../../../departments/department'
import { Problem } from '../../../problem'
import type { Unit } from '../../case/inquiry'
import { readable } from '../../case/said'
import { departmentId, caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { dateOf } from '../../limits/clocks'
import { lastReturn, mayReturnUntil, notReturned, returnsOf } from '../../limits/returning'
import { kindNames } from '../../words'
import { act } from '../act'
import { ownDepartment } from '../callers'
import { comes, cut } from '../desks'
import { goOn, leadChanged } from '../supporters'
import { by } from '../byWhom'
import { staffOfDepartment } from './staff'

export const returnInquiry = caseOperation({
  name: 'returnInquiry',
  path: 'return',
  summary: '退回：收到 2 个工作日内，指明应由哪个单位办理和依据',
  callers: staffOfDepartment,
  body: z.strictObject({
    department: departmentId,
    reason: words(deskSizes.returnReason, '理由'),
    /** What the other department's competence rests on: a provision, a duty, a list of powers. */
    basis: words(deskSizes.returnBasis, '依据'),
    version,
  }),
})

const desk: Unit = { id: triageDesk.id, name: triageDesk.name }

/**
 * 退回: must name another owner and on what basis; it goes there at once, so the citizen never meets a closed door. The
 * third time it goes to the triage desk, which decides for good; so does what one county holds to be another's (本市约定), and
 * what a county's desk gives back to the city without naming anybody. The days it lay here are charged to the department; the
 * citizen's date does not move.
 */
export const giveBack = act<'returned', typeof returnInquiry, { named: Unit }>({
  action: 'return',
  operation: returnInquiry,
  event: 'returned',
  headline: (one) =>
    one.to.id === desk.id ? `${one.from.name}退回，交分办台决定` : `${one.from.name}退回，改由${one.to.name}办理`,
  plainly: (one) =>
    one.to.id === desk.id
      ? `${one.from.name}退回，由市政务公开办公室决定谁来办理`
      : `${one.from.name}退回，改由${one.to.name}办理`,
  tellsFollowers: true,
  who: ownDepartment,
  notNow: notReturned,
  beside: (inquiry, moment) => ({
    returns: { count: returnsOf(inquiry), until: mayReturnUntil(inquiry, moment).dueDate },
  }),
  decide(inquiry, { named, reason, basis }, caller, { at, calendar }) {
    const from = inquiry.department
    if (named.id === from.id || (named.id === desk.id && !isCountyDesk(from.id)))
      throw new Problem('bad-input', '退回时要指明另一个应当办理的单位')
    const returns = returnsOf(inquiry) + 1
    const to = returns >= lastReturn || inOtherCounty(from.id, named.id) ? desk : named
    const heldSince = inquiry.heldSince ?? inquiry.submittedAt
    return {
      type: 'returned',
      at,
      by: by(caller),
      from,
      to,
      named,
      reason,
      basis,
      heldSince,
      workingDaysHeld: calendar.workingDaysBetween(beijingDate(heldSince), beijingDate(at)),
      returns,
      ...goOn(inquiry, to),
    }
  },
  tellsDesks: (event, after) => [
    comes({ to: event.to, after }, event, `${event.from.name}转来一件${kindNames[after.kind]}`, cut(event.reason)),
    ...(event.to.id === desk.id ? [] : leadChanged(event.supporting ?? [], event, event.to)),
  ],
  tellsAsker: ({ to, reason }, after) => ({
    title: to.id === desk.id ? '你的诉求由市政务公开办公室决定谁来办理' : `你的诉求改由${to.name}办理`,
    text: `编号 ${after.id} 不变，原因：${readable(reason)}。${dateOf(after)}，没有变。`,
  }),
})
