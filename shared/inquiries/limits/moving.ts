import { triageDesk } from '../../departments/department'
import { countyOfUnit, deskOver } from '../../departments/units/unitTree'
import type { Inquiry } from '../case/inquiry'
import { lastReturn, notReturned, returnsOf } from './returning'
import type { Moment } from './clocks'

type Asked = Pick<Inquiry, 'department' | 'moveAsked'>

/** Which desk decides on 请改派: the one over the unit; the city's for the desk of a county, and where what is suggested lies outside its county. */
export function deskToMove({ department, moveAsked }: Asked): string {
  const over = deskOver(department.id)
  const outside = moveAsked?.suggested && countyOfUnit(moveAsked.suggested.id) !== countyOfUnit(department.id)
  return over === department.id || outside ? triageDesk.id : over
}

/** Whether the desk has said already that it stays with whoever has it now. */
export const staysHere = ({ events, heldSince, submittedAt }: Inquiry): boolean =>
  events.some(({ type, at }) => type === 'moveRefused' && at >= (heldSince ?? submittedAt))

/** Why the desk is not asked to move it now: it may be given back still, it was asked, or it has decided. */
export function notAskedToMove(inquiry: Inquiry, moment: Moment): string | undefined {
  if (inquiry.moveAsked) return '已经请分办台改派，等分办台决定；期限照走，定下以前照常办'
  if (staysHere(inquiry)) return '请过改派，分办台定了仍由你单位办'
  if (returnsOf(inquiry) >= lastReturn) return '已经退回三次，由分办台定了，不能再退回，也不再改派'
  return notReturned(inquiry, moment) === undefined ? '还在退回的时间里，用“退回”直接转过去' : undefined
}
