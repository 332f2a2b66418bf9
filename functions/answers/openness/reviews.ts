import type { Attribute } from '@shared/answers/documents/policy'
import {
  decidableAttribute,
  lastDecision,
  type OpennessReview,
  opennessReview,
} from '@shared/answers/documents/openness'
import * as z from 'zod'
import { everyOf } from '../../platform/store/pages'
import type { Kind, Store } from '../../platform/store/store'

export type OpennessReviews = Store<OpennessReview>

const all = 'openness'
const brief = z.object({ policyId: z.string(), attribute: decidableAttribute })

/** What editors decided about documents that state no openness, the latest last. */
export const opennessReviews: Kind<OpennessReview> = {
  table: 'notices',
  schema: opennessReview,
  indexes: { first: (review) => ({ key: all, sort: lastDecision(review).at }) },
  brief: { of: (review) => ({ policyId: review.policyId, attribute: lastDecision(review).attribute }), schema: brief },
}

/** What counts now, by the document's id. */
export async function decisionsIn(reviews: Pick<OpennessReviews, 'briefs'>): Promise<ReadonlyMap<string, Attribute>> {
  const found = new Map<string, Attribute>()
  for (const item of await everyOf(reviews.briefs, { index: 'first', key: all, limit: 1_000 })) {
    const { policyId, attribute } = brief.parse(item)
    found.set(policyId, attribute)
  }
  return found
}

/** The reviews, the newest decision first. */
export async function newestReviews(reviews: Pick<OpennessReviews, 'page'>, limit: number): Promise<OpennessReview[]> {
  return (await reviews.page({ index: 'first', key: all, newestFirst: true, limit })).items
}
