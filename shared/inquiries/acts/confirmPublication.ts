import type { Caller } from '../../people/caller'
import { Problem } from '../../problem'
import type { Moment } from '../limits/clocks'
import type { Inquiry } from '../case/inquiry'
import { by } from './step'
import { moved } from '../moved'

/**
 * 选登核对: what it rested on was replaced or has ended, and the department says on what it rests now; from this day on it
 * answers again, as long as that stands. The words stay as they were signed.
 * @throws Problem 'not-now' (409) where nothing is published.
 */
export function publicationConfirmed(
  inquiry: Inquiry,
  basis: readonly string[],
  caller: Caller,
  moment: Moment,
): Inquiry {
  const { publication } = inquiry
  if (!publication) throw new Problem('not-now', '没有公开的问与答')
  const event = { type: 'publicationConfirmed' as const, at: moment.at, by: by(caller), basis: [...basis] }
  return moved(inquiry, 'confirmPublication', event, moment)
}
