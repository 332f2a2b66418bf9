import * as z from 'zod'
import { named } from '../../named'
import { evolve } from '../case/evolve'
import type { Inquiry } from '../case/inquiry'
import { bornOf } from './replay'

/** 请改派 that was moved, as the ledger counts it: who had it since when, when it asked, and when it went to another. */
export const moveBrief = z.object({
  department: named,
  from: z.iso.datetime(),
  asked: z.iso.datetime(),
  until: z.iso.datetime(),
})
export type MoveBrief = z.infer<typeof moveBrief>

/** Every time the desk moved a case because its unit asked, past the time for giving it back; read from the history. */
export function movesIn(inquiry: Inquiry): MoveBrief[] {
  if (!inquiry.events.some(({ type }) => type === 'moveAsked')) return []
  const moves: MoveBrief[] = []
  let one = bornOf(inquiry)
  for (const event of inquiry.events) {
    const { department, heldSince = one.submittedAt, moveAsked } = one
    one = evolve(one, event)
    // What goes to the heir of a unit that is no more was not moved by the desk.
    const moved = one.status === 'handling' && one.department.id !== department.id && !('succeeds' in event)
    if (moveAsked && moved) moves.push({ department, from: heldSince, asked: moveAsked.at, until: event.at })
  }
  return moves
}
