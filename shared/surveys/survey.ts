import * as z from 'zod'
import { named } from '../named'
import { outgoing } from '../outbox'
import { surveyContent } from './content'
import { handsIn, surveyEvent } from './event'
import { feedback } from './feedback/feedback'
import { surveyStatuses } from './words'

const feedbackDraft = z.object({
  by: named,
  at: z.iso.datetime(),
  feedback,
  /** Everybody who has written into it, by id: none of them signs it. */
  writers: z.array(z.string()),
})

/** 问卷: drafted by one person, let out by another, answered by people without a name, and answered for in the end. */
export const survey = z.object({
  id: z.string(),
  version: z.number().int(),
  status: z.enum(surveyStatuses),
  department: named,
  content: surveyContent,
  draftedBy: named,
  draftedAt: z.iso.datetime(),
  issuedAt: z.iso.datetime().optional(),
  /** Ended before its last day. */
  closedAt: z.iso.datetime().optional(),
  draft: feedbackDraft.optional(),
  /** How often a feedback draft was saved: no events, but what a colleague has to have seen. */
  saves: z.number().int().optional(),
  feedback: feedback.optional(),
  events: z.array(surveyEvent),
  outbox: z.array(outgoing),
})
export type Survey = z.infer<typeof survey>

/** What somebody has to have seen before they change it. */
export const editionOf = ({ events, saves = 0 }: Pick<Survey, 'events' | 'saves'>): number => events.length + saves

/** Whoever wrote a word of it or handed it in: none of them lets it out. */
export const writersOf = ({ draftedBy, events }: Pick<Survey, 'draftedBy' | 'events'>): Set<string> =>
  new Set([draftedBy.id, ...handsIn(events)])
