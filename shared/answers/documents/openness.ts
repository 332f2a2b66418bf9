import * as z from 'zod'
import { Problem } from '../../problem'
import { decidableAttributes } from '../words'
import { named } from '../../named'

export const decidableAttribute = z.enum(decidableAttributes)
export type DecidableAttribute = z.infer<typeof decidableAttribute>

const decision = z.object({
  attribute: decidableAttribute,
  /** Why, in the editor's words. */
  reason: z.string().min(1),
  by: named,
  at: z.iso.datetime(),
})
export type OpennessDecision = z.infer<typeof decision>

/** 公开审核: what editors decided about one version of one document, all of it in order; the last one counts. */
export const opennessReview = z.object({
  id: z.string().min(1),
  version: z.int(),
  policyId: z.string().min(1),
  title: z.string().min(1),
  decisions: z.array(decision).min(1),
})
export type OpennessReview = z.infer<typeof opennessReview>

/** The id under which a document's review is kept: the same after every import of it. */
export const reviewId = (policyId: string) => `openness#${policyId}`

/** What counts now. */
export const lastDecision = ({ decisions }: OpennessReview): OpennessDecision => decisions.at(-1)!

/**
 * A decision on top of those before; `seen` is how many of them the editor had before their eyes.
 * @throws Problem 'changed-meanwhile' (409) when somebody decided meanwhile, 'not-now' when it changes nothing.
 */
export function decidedAgain(before: OpennessReview, next: OpennessDecision, seen: number): OpennessReview {
  if (before.decisions.length !== seen) throw new Problem('changed-meanwhile')
  if (lastDecision(before).attribute === next.attribute)
    throw new Problem('not-now', `已经定为${next.attribute}，不用再定一次`)
  return { ...before, decisions: [...before.decisions, next] }
}
