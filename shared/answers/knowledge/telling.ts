import { addDays, spokenDate, type Day } from '../../calendar/date'
import type { Named } from '../../named'
import { addressOf, message, type Outgoing, toStaff } from '../../outbox'
import type { KeptCard } from './knowledge'
import type { WaitsForSignature } from './signing'
import { lookAgainDays } from './words'

/** What has a last day. */
export interface HasLastDay {
  /** Card, or card and place. */
  id: string
  what: string
  part: 'cards' | 'local'
  unit: Named
  /** The last day on which it answers. */
  last: Day
}

/**
 * 快到期 and 已到期: told once each to the officers and leads of its unit; the key carries the day, so that another walk sends
 * nothing new, and a new last day is told anew. `at`: ISO instant.
 */
export function endingAlerts({ id, what, part, unit, last }: HasLastDay, today: Day, at: string): Outgoing[] {
  if (last > addDays(today, lookAgainDays)) return []
  const over = last < today
  const day = spokenDate(last, today)
  const text = over
    ? `${what}${day}到期，已经不再给市民看。要接着用的，核对一遍，改日子，交签发。`
    : `${what}用到${day}为止，过了这一天不再给市民看。要接着用的，到期前核对、改日子、交签发。`
  return (['officer', 'lead'] as const).map((role) => {
    const to = toStaff({ department: unit.id, role })
    return message({
      id: `alert#${id}#${last}#${over ? 'over' : 'soon'}/${addressOf(to)}`,
      to,
      title: over ? '知识卡到期了' : '知识卡快到期',
      text,
      about: { thing: 'card', part },
      at,
    })
  })
}

/** What its department is told of a card with a last day. */
export function cardAlerts({ id, department, live }: KeptCard, today: Day, at: string): Outgoing[] {
  const last = live?.content.endsOn as Day | undefined
  if (!live || last === undefined) return []
  return endingAlerts({ id, what: `“${live.content.question}”`, part: 'cards', unit: department, last }, today, at)
}

/** A card whose draft waits, as those who sign it are told. */
export const cardWaits = ({ id, department, draft, events }: KeptCard): WaitsForSignature => ({
  id,
  what: `知识卡“${draft?.question ?? ''}”`,
  part: 'cards',
  unit: department,
  events,
})
