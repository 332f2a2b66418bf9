import * as z from 'zod'
import { answerKinds } from '../disclosure/decisionWords'
import { recordAnswer } from './recordAnswer'

/** Which answer an application for disclosure got, on what ground, and what can be done against it. */
export const spokenAnswer = z.object({
  kind: z.enum(answerKinds),
  says: z.string(),
  basis: z.array(z.string()),
  told: z.array(z.object({ label: z.string(), words: z.string() })),
  withheld: z.array(z.object({ what: z.string(), basis: z.string(), reason: z.string() })),
  remedies: z.string().optional(),
  plain: z.array(z.string()),
})

/** 答复, as whoever asked reads it. */
export const reply = z.object({
  text: z.string(),
  basis: z.array(z.string()),
  department: z.string(),
  at: z.iso.datetime(),
  attachments: z.array(z.string()).optional(),
  answer: spokenAnswer.optional(),
  /** What came of an application to have one's own record corrected. */
  record: recordAnswer.optional(),
})
