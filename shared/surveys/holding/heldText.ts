import * as z from 'zod'
import { cityTriage, deskOver, isCountyDesk, isWithin } from '../../departments/units/unitTree'
import { named } from '../../named'
import { message, outgoing, type Outgoing, toStaff } from '../../outbox'
import type { Caller } from '../../people/caller'

/**
 * 先由人看 of what somebody wrote in a survey: the words with the question they answer, never whose sheet they stand on, nor
 * when they came. Kept beside the sheet from before it is kept.
 */
export const heldText = z.object({
  /** held-…, of survey, question and words: the same words twice are looked at once. */
  id: z.string(),
  version: z.number().int(),
  survey: z.string(),
  /** Whose survey it is. */
  department: named,
  title: z.string(),
  question: z.string(),
  asked: z.string(),
  text: z.string(),
  /** Which sorts of words. */
  found: z.array(z.string()),
  stands: z.enum(['owed', 'fine', 'unfit']),
  looked: z.object({ by: named, at: z.iso.datetime(), reason: z.string().optional() }).optional(),
  outbox: z.array(outgoing).optional(),
})
export type HeldText = z.infer<typeof heldText>

/** Who looks: the city's desk at any, the desk of a county at those of its tree. */
export const looksAtText = ({ role, department }: Caller, one: Pick<HeldText, 'department'>): boolean =>
  role === 'dispatcher' ||
  ((role === 'officer' || role === 'lead') && isCountyDesk(department) && isWithin(department, one.department.id))

/** Who reads what waits: those who look, and those who watch there. */
export const readsHeldText = (caller: Caller, one: Pick<HeldText, 'department'>): boolean =>
  looksAtText(caller, one) ||
  (caller.role === 'supervisor' && (caller.department === undefined || isWithin(caller.department, one.department.id)))

/** The desk is told once a day and survey, at the beginning of the day: the hour would say when somebody answered. */
export function toldToLook({ survey, department, title }: HeldText, today: string): Outgoing {
  const desk = deskOver(department.id)
  return message({
    id: `survey-held-${survey}-${today}`,
    to: toStaff({ department: desk, role: desk === cityTriage.id ? 'dispatcher' : 'officer' }),
    title: '问卷里写的有等你核看的',
    text: `${department.name}的“${title}”。看过后放行，或者标为不宜公开。`,
    about: { thing: 'queue' },
    at: new Date(`${today}T00:00:00+08:00`).toISOString(),
  })
}
