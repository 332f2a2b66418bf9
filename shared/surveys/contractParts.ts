import * as z from 'zod'
import { rule } from '../notices/audience/ruleSchema'
import type { Size } from '../size'
import { surveyContent } from './content'
import { feedback } from './feedback/feedback'
import { question } from './questions/questionSchema'
import { surveyActions } from './status'
import { publicResultKinds, surveySizes, surveyStandings, surveyStatuses } from './words'

const owed = z.object({ dueAt: z.iso.datetime(), overdue: z.boolean(), words: z.string() })

/** A survey as anyone reads it, once it is let out. */
export const surveyView = z.object({
  id: z.string(),
  title: z.string(),
  intro: z.string(),
  department: z.string(),
  contact: z.string(),
  areas: z.array(z.object({ code: z.string(), name: z.string() })),
  /** 问哪些人, for the phone to hold against its household, and in words. */
  who: z.object({ rule, words: z.string() }).optional(),
  /** 画的范围 within these places, to be read by this name and judged on the phone. */
  shape: z.string().optional(),
  opensOn: z.string(),
  closesOn: z.string(),
  standing: z.enum(surveyStandings),
  /** Ended before its last day, and why. */
  closed: z.object({ at: z.iso.datetime(), reason: z.string() }).optional(),
  questions: z.array(question),
  results: z.enum(publicResultKinds),
  /** 反馈 that is still to come. */
  owed: owed.optional(),
  feedback: feedback.extend({ at: z.iso.datetime() }).optional(),
  /** Taken down: nothing else of it is shown but its title. */
  withdrawn: z.object({ at: z.iso.datetime(), reason: z.string() }).optional(),
  example: z.boolean(),
})
export type SurveyView = z.infer<typeof surveyView>

/** A survey as those who work on it read it. */
export const surveyWork = z.object({
  id: z.string(),
  version: z.number(),
  status: z.enum(surveyStatuses),
  standing: z.enum(surveyStandings).optional(),
  department: z.string(),
  draftedBy: z.string(),
  draftedAt: z.iso.datetime(),
  content: surveyContent,
  places: z.array(z.object({ code: z.string(), name: z.string() })),
  /** Written, changed or handed in by the caller, who cannot let it out then. */
  mine: z.boolean(),
  sentBack: z.object({ by: z.string(), at: z.iso.datetime(), reason: z.string() }).optional(),
  owed: owed.optional(),
  draft: z.object({ feedback, by: z.string(), at: z.iso.datetime(), mine: z.boolean() }).optional(),
  /** What has to go before the feedback can be signed. */
  findings: z.array(z.string()),
  feedback: feedback.optional(),
  history: z.array(z.object({ at: z.iso.datetime(), words: z.string(), reason: z.string().optional() })),
  /** What this reader may do now. */
  can: z.array(z.enum(surveyActions)),
})
export type SurveyWork = z.infer<typeof surveyWork>

export const id = z.strictObject({ id: z.string().min(4).max(60) })
/** What the caller has seen; sent back with a change, so that nobody overtakes another unseen. */
export const version = z.number().int().min(0)
const text = ({ least, most }: Size, what: string) =>
  z.string().trim().min(least, `${what}至少 ${least} 个字`).max(most, `${what}最多 ${most} 字`)
export const reason = text(surveySizes.reason, '理由')
export const reply = z.object({ survey: surveyWork })
export const whoDraft = ['officer', 'editor', 'lead'] as const
export const problems = ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'] as const
