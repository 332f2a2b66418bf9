import { beijingDate } from '../../calendar/date'
import type { Caller } from '../../people/caller'
import type { Moment } from '../limits/clocks'
import type { Inquiry } from '../case/inquiry'
import { by, moved } from './step'

/** Whether somebody has reminded of this case on this Beijing day already. */
export const remindedOn = ({ events }: Pick<Inquiry, 'events'>, at: string): boolean =>
  events.some((one) => one.type === 'reminded' && beijingDate(one.at) === beijingDate(at))

/** 催办: before it is due, once a day. */
export function reminded(inquiry: Inquiry, caller: Caller, moment: Moment): Inquiry {
  return moved(inquiry, 'remind', { type: 'reminded', at: moment.at, by: by(caller) }, moment)
}

/** 督办: stands over the case until it is answered. */
export function supervised(inquiry: Inquiry, reason: string, caller: Caller, moment: Moment): Inquiry {
  return moved(inquiry, 'supervise', { type: 'supervised', at: moment.at, by: by(caller), reason }, moment)
}
