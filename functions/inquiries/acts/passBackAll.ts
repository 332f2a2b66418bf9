import type { UnitEvent } from '@shared/departments/register/event'
import { isStaff } from '@shared/inquiries/acts/desks'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { actBehind } from '@shared/inquiries/everyAct'
import type { CaseRoom } from '../caseRoom'
import { goesOver } from './goesOver'

/**
 * 恢复: cases that went to the successor when the unit was retired, and that nobody took up there, come back, by whoever restored
 * it. What somebody works on stays with them. Safe to repeat.
 * @returns how many came.
 */
export async function passBackAll(
  { standing, events }: { standing: { unit: string; facts: { name: string } }; events: readonly UnitEvent[] },
  room: CaseRoom,
): Promise<number> {
  const restored = events.findLast(({ type }) => type === 'restored')
  const gone = events.findLast((one) => one.type === 'retired')
  if (!restored || !gone || events.indexOf(gone) > events.indexOf(restored)) return 0
  const { unit, facts } = standing
  const reason = `机构调整恢复，${facts.name}接着办自己的工作`
  const { id: from } = room.reference.current(gone.successor.id)
  if (from === unit) return 0
  const to = { id: unit, name: facts.name }
  return goesOver({ from, to, by: restored.by, reason, goes: (one) => waitsUntouched(one, unit) }, room)
}

/** Whether a case went from this unit to its successor, and none of the staff has done more since than to watch it. */
function waitsUntouched({ events, draft }: Inquiry, unit: string): boolean {
  const over = events.findLastIndex((one) => 'succeeds' in one && one.succeeds?.id === unit)
  const went = events[over]
  if (!went || (draft && draft.at > went.at)) return false
  return events.slice(over + 1).every(({ type, by }) => !isStaff(by.id) || actBehind(type)?.watching === true)
}
