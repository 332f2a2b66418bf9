import type { listUnstatedPolicies as contract, UnstatedDocument } from '@shared/answers/contractOpenness'
import { lastDecision } from '@shared/answers/documents/openness'
import type { PolicyFacts } from '@shared/answers/documents/policy'
import type { Replied } from '@shared/operation'
import type { Corpus } from '../corpus/corpus'
import { decisionsIn, newestReviews, type OpennessReviews } from './reviews'

interface Needs {
  corpus: Pick<Corpus, 'unstated' | 'saidOf'>
  reviews: Pick<OpennessReviews, 'briefs' | 'page'>
}

const mostListed = 100
const mostDecided = 50

/** 公开审核: what waits for an editor, the newest first, and what was decided last. */
export async function listUnstatedPolicies({ corpus, reviews }: Needs): Promise<Replied<typeof contract>> {
  const [decisions, newest] = await Promise.all([decisionsIn(reviews), newestReviews(reviews, mostDecided)])
  const held = new Map(corpus.unstated().map((one) => [one.id, one]))
  // What its own department has signed since waits for nobody.
  const isStated = (id: string) => decisions.has(id) || corpus.saidOf(id)?.attribute !== undefined
  const waiting = [...held.values()].filter(({ id }) => !isStated(id))
  return {
    waiting: {
      total: waiting.length,
      policies: waiting
        .sort((a, b) => b.versionDate.localeCompare(a.versionDate))
        .slice(0, mostListed)
        .map((one) => ({ ...documentOf(one), provisions: one.provisions })),
    },
    decided: newest.flatMap((review) => {
      const one = held.get(review.policyId)
      const { attribute, reason, by, at } = lastDecision(review)
      return one
        ? [{ ...documentOf(one), provisions: one.provisions, decision: { attribute, reason, by: by.name, at } }]
        : []
    }),
  }
}

/** What an editor sees of a document at a glance. */
export function documentOf(one: Omit<PolicyFacts, 'contentHash' | 'source'>): Omit<UnstatedDocument, 'provisions'> {
  const { id, title, versionDate, number, publishedOn } = one
  const from = one.issuer ?? one.drafter
  return {
    id,
    title,
    versionDate,
    ...(number ? { number } : {}),
    ...(from ? { from } : {}),
    ...(publishedOn ? { publishedOn } : {}),
  }
}
