import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { type CaseRoom, keepChanged } from '../caseRoom'
import { settleOpened } from '../opened/store'
import { pointNoMore } from '../looking/heldBack'
import { settleMove, settleParts } from '../parts'

/** One conditional write, what supporting departments and the desk that moves cases see of it, and what is open to everybody. @throws Problem 'changed-meanwhile'. */
export async function keepCase(after: Inquiry, before: Inquiry, room: CaseRoom): Promise<Inquiry> {
  const changed = await keepChanged(underTopic(after, before, room), room)
  if (before.parts.length + changed.parts.length > 0)
    await settleParts(
      before.parts.map(({ department }) => department.id),
      changed,
      room.parts,
    )
  await settleMove(changed, room.parts, before.moveAsked !== undefined)
  await pointNoMore(before, changed, room.held)
  if (changed.opened !== before.opened) await settleOpened(changed, room.opened)
  return changed
}

/** Whoever has it now says under which topic it is counted; what a register wrote stays. */
function underTopic(changed: Inquiry, { department }: Inquiry, { reference }: Pick<CaseRoom, 'reference'>): Inquiry {
  if (changed.department.id === department.id || changed.register) return changed
  const topic = reference.topicOf(changed.department.id, changed.text)
  return topic ? { ...changed, topic } : changed
}
