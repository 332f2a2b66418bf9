import type { Day } from '../../calendar/date'
import type { Outgoing } from '../../outbox'
import type { WaitsForSignature } from '../knowledge/signing'
import { endingAlerts } from '../knowledge/telling'
import type { KeptLocal } from './kept'

/** What its unit is told of what a place says until a day; `question`: of its card. */
export function localAlerts(one: KeptLocal, question: string, today: Day, at: string): Outgoing[] {
  const last = one.live?.content.until as Day | undefined
  if (last === undefined) return []
  const what = `${one.place.name}的“${question}”的地点、电话`
  return endingAlerts({ id: one.id, what, part: 'local', unit: one.department, last }, today, at)
}

/** What a place adds, whose draft waits, as those who sign it are told. */
export const localWaits = ({ id, place, department, events }: KeptLocal): WaitsForSignature => ({
  id,
  what: `${place.name}一张知识卡旁边的地点、电话`,
  part: 'local',
  unit: department,
  events,
})
