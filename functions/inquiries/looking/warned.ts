import { desk } from '@shared/inquiries/acts/desks'
import { alsoWarned, warning } from '@shared/inquiries/acts/warning'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { dangerAdded, dangerIn } from '@shared/inquiries/showing/danger'
import { joined, message, type Recipient } from '@shared/outbox'
import { triageDesk } from '@shared/departments/department'

/**
 * A case after a step, with who is told that somebody may be in danger: all of them where the asker has just written so;
 * the unit that it has come to, and its lead, where it was said before.
 */
export function warned(after: Inquiry, before: Inquiry): Inquiry {
  const added = after.events.slice(before.events.length)
  const last = added.at(-1)
  if (!last) return after
  const said = dangerAdded(after, added)
  if (said) {
    const kept = { ...after, inDanger: { told: said, event: after.events.length - 1 } }
    return withWarning(kept, said, [desk(after.department, last), ...alsoWarned(after, last)])
  }
  if (after.department.id === before.department.id) return after
  const danger = dangerIn(after)
  if (!danger) return after
  const come = [desk(after.department, last)]
  return withWarning(
    after,
    danger,
    after.department.id === triageDesk.id ? come : [...come, desk(after.department, last, 'lead')],
  )
}

function withWarning(after: Inquiry, danger: string, to: readonly Recipient[]): Inquiry {
  const { title, text } = warning(danger)
  const { id, events } = after
  const notes = to.map((whom, nth) =>
    message({
      id: `${id}#${events.length}/danger${nth + 1}`,
      to: whom,
      title,
      text: `编号 ${id}。${text}`,
      about: { thing: 'inquiry', id },
      at: events.at(-1)?.at ?? after.submittedAt,
    }),
  )
  return { ...after, outbox: joined(after.outbox, notes) }
}
