import * as z from 'zod'

/** 依据: the provision an answer rests on. `quote` is present when the document is held here. */
export const citation = z.object({
  title: z.string(),
  provision: z.string(),
  quote: z.string().optional(),
  /** The part of the quote that answers the question, word for word; to be marked in it. */
  decisive: z.string().optional(),
  /** YYYY-MM-DD, the day this version took effect. */
  effectiveFrom: z.string(),
  status: z.enum(['in-force', 'superseded']),
  /** Where to read it in its document, a path of this API. */
  url: z.string().optional(),
})
export type Citation = z.infer<typeof citation>

const reasoned = z.object({ id: z.string(), name: z.string(), reason: z.string() })

/** Who is responsible, and why: never one without the other. `alternatives`: up to two others worth a look, best first. */
export const responsible = reasoned.extend({
  alternatives: z.array(reasoned).max(2).optional(),
  /** The title of the document that makes it responsible, as its drafter or its competent department. */
  policy: z.string().optional(),
})
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
  /**
   * 类似问题的答复: published replies to questions like this one, beside what may help; beside an answer only
   * those to the same question. `publishedAt`: an instant.
   */
  replies: z
    .array(
      z.object({
        question: z.string(),
        reply: z.string(),
        department: z.string(),
        publishedAt: z.string(),
        /** It answers this very question, in nearly the same words. */
        same: z.boolean().optional(),
      }),
    )
    .optional(),
  /** The card it was made from; told back with a judgement. */
  card: z.string().optional(),
  /** What a follow-up was taken to be about: the earlier question. Absent when it began a new topic. */
  continues: z.string().optional(),
  /** The words were put more plainly by a machine and checked against the citations; those are the text that counts. */
  rephrased: z.boolean().optional(),
})
export type Answer = z.infer<typeof answer>
