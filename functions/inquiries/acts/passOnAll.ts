import { isRetired } from '@shared/departments/register/laid'
import type { KeptUnit } from '@shared/departments/register/unit'
import { beijingDate } from '@shared/calendar/date'
import type { CaseRoom } from '../caseRoom'
import { goesOver } from './goesOver'

/**
 * 撤并: from its day on the open cases of a unit go to whoever goes on with its work, by whoever retired it. What was answered
 * stays in the name of who answered it. Safe to repeat.
 * @returns how many went.
 */
export async function passOnAll(former: KeptUnit, room: CaseRoom): Promise<number> {
  const { unit, facts, retired } = former
  if (!retired || !isRetired(former, beijingDate(room.moment.at))) return 0
  const { id, name } = room.reference.current(retired.successor.id)
  if (id === unit) return 0
  const reason = `机构调整，${facts.name}的工作由${name}承接`
  const succeeds = { id: unit, name: facts.name }
  return goesOver({ from: unit, to: { id, name }, by: retired.by, reason, succeeds, goes: () => true }, room)
}
