import type { readUnstatedPolicy as contract } from '@shared/answers/contractOpenness'
import { reviewId } from '@shared/answers/documents/openness'
import type { Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import type { Corpus } from '../corpus/corpus'
import { documentOf } from './listUnstatedPolicies'
import type { OpennessReviews } from './reviews'

interface Needs {
  corpus: Pick<Corpus, 'unstatedText'>
  reviews: Pick<OpennessReviews, 'get'>
}

/** One document that waits, or that was decided, with its text. @throws Problem 'not-found' (404). */
export async function readUnstatedPolicy(id: string, { corpus, reviews }: Needs): Promise<Replied<typeof contract>> {
  const [policy, review] = await Promise.all([corpus.unstatedText(id), reviews.get(reviewId(id))])
  if (!policy) throw new Problem('not-found', '没有这份等待审核的文件，可能重新导入时已经写明公开方式')
  return {
    policy: documentOf(policy),
    provisions: policy.provisions,
    decisions: (review?.decisions ?? []).map(({ attribute, reason, by, at }) => ({
      attribute,
      reason,
      by: by.name,
      at,
    })),
  }
}
