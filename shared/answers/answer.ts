import * as z from 'zod'

/** 依据: the provision an answer rests on. `quote` is present when the document is held here. */
export const citation = z.object({
  title: z.string(),
  provision: z.string(),
  quote: z.string().optional(),
  /** YYYY-MM-DD, the day this version took effect. */
  effectiveFrom: z.string(),
  status: z.enum(['in-force', 'superseded']),
  /** Where to read it in its document, a path of this API. */
  url: z.string().optional(),
})
export type Citation = z.infer<typeof citation>

/** Who is responsible, and why: never one without the other. */
export const responsible = z.object({ id: z.string(), name: z.string(), reason: z.string() })
export type Responsible = z.infer<typeof responsible>

/**
 * 解答: composed by the machine, always with its source.
 * grounded = answered with a citation · candidates = provisions that may help · referral = only who is responsible.
 */
export const answer = z.object({
  kind: z.enum(['grounded', 'candidates', 'referral']),
  text: z.string().optional(),
  /** What to do next, step by step, when a card says so. */
  next: z.array(z.string()).optional(),
  citations: z.array(citation),
  related: z.array(z.string()),
  department: responsible.optional(),
})
export type Answer = z.infer<typeof answer>
