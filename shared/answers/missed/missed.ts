import * as z from 'zod'
import { addDays, type Day } from '../../calendar/date'
import { named } from '../../named'
import { publicWords } from '../../redaction/publicWords'
import { missedAfter } from '../../people/keeping/missed'
import { missedMost } from './words'

/** What a unit said of a group that was not theirs to answer: passed on to another, or that no rule answers it. */
export const missedDecision = z.object({
  /** Whose it is now. */
  unit: named,
  /** Who said so. */
  by: named,
  reason: z.string(),
  at: z.iso.datetime(),
  noRule: z.literal(true).optional(),
})
export type MissedDecision = z.infer<typeof missedDecision>

/**
 * 没有找到答案的问题: one wording that nothing answered, without what points at a person; of those who asked only a mark that
 * tells them apart and names nobody, each with the day after which it is forgotten.
 */
export const missedQuestion = z.object({
  id: z.string(),
  version: z.number().int(),
  question: z.string(),
  /** Whom routing would give it to. */
  department: named,
  askers: z.record(z.string(), z.iso.date()),
  /** Of the group it was in then: kept with the wording that was asked last. */
  decided: missedDecision.optional(),
  lastAt: z.iso.datetime(),
  forgetAt: z.iso.datetime(),
})
export type MissedQuestion = z.infer<typeof missedQuestion>

/** The question as it may be kept. */
export const withoutPeople = (question: string): string =>
  publicWords(question).replace(/\s+/g, ' ').trim().slice(0, missedMost)

/** The same wording: of letters and numbers alone. */
export const bareWording = (question: string): string => question.replace(/[^\p{L}\p{N}]/gu, '')

/** It was asked once more; whoever asked too long ago is counted no more. */
export function askedAgain(
  askers: MissedQuestion['askers'],
  asker: string,
  today: Day,
): { askers: MissedQuestion['askers']; forgetAt: string } {
  const until = addDays(today, missedAfter.days)
  const still = Object.entries(askers).filter(([, last]) => last >= today)
  return { askers: { ...Object.fromEntries(still), [asker]: until }, forgetAt: `${until}T16:00:00.000Z` }
}
