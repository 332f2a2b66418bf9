import * as z from 'zod'
import { beijingDate } from '../../../calendar/date'
import { hearingStepOf } from '../chains'
import type { Matter } from '../matter'
import { hearingTold, hearingToldOf } from './told'

/** 听证 as the wall and the list of a place tell it until its day is over, with the notice where the whole of it stands. */
export const hearingHere = hearingTold.extend({
  notice: z.object({ id: z.string(), title: z.string() }),
  /** The day on which it is, or began: after that it is told no more. */
  day: z.string(),
  field: z.string(),
  department: z.string(),
  example: z.boolean(),
})
export type HearingHere = z.infer<typeof hearingHere>

/** What a place is told of the hearing of a matter at the instant `at`; undefined where none is fixed, or its day is over. */
export function hearingNow(
  matter: Pick<Matter, 'work' | 'chain'>,
  at: string,
): Pick<HearingHere, 'day' | keyof z.infer<typeof hearingTold>> | undefined {
  const step = hearingStepOf(matter.chain)
  const { invited, begunAt, endedAt, skipped } = (step && matter.work[step.id]) ?? {}
  if (!step || !invited || skipped || endedAt) return undefined
  const told = hearingToldOf(matter, { step, standing: begunAt ? 'now' : 'later' }, at)
  const day = beijingDate(begunAt ?? invited.when)
  return told && day >= beijingDate(at) ? { ...told, day } : undefined
}
