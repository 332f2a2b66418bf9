import type { decideOpenness as contract } from '@shared/answers/contractOpenness'
import { decidedAgain, reviewId } from '@shared/answers/documents/openness'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Corpus } from '../corpus/corpus'
import type { OpennessReviews } from './reviews'

interface Needs {
  corpus: Pick<Corpus, 'unstated'>
  reviews: Pick<OpennessReviews, 'get' | 'create' | 'save'>
  now: Date
}

/**
 * 公开审核: an editor decides, with a reason, whether a document that states nothing itself is open to everybody; from
 * then on, and after every later import, it counts as stated. May be decided anew: every decision stays on record.
 * @throws Problem 'not-found' | 'not-now' | 'changed-meanwhile'.
 */
export async function decideOpenness(
  { params: { id }, body: { attribute, reason, seen } }: Received<typeof contract>,
  caller: Caller,
  { corpus, reviews, now }: Needs,
): Promise<Replied<typeof contract>> {
  const policy = corpus.unstated().find((one) => one.id === id)
  if (!policy) throw new Problem('not-found', '没有这份等待审核的文件，可能重新导入时已经写明公开方式')
  const next = { attribute, reason, by: { id: caller.id, name: caller.name }, at: now.toISOString() }
  const before = await reviews.get(reviewId(id))
  if (before) await reviews.save(decidedAgain(before, next, seen))
  else if (seen > 0) throw new Problem('changed-meanwhile')
  else
    await reviews
      .create({ id: reviewId(id), version: 0, policyId: id, title: policy.title, decisions: [next] })
      .catch((error: unknown) => {
        throw error instanceof Problem && error.code === 'already-exists' ? new Problem('changed-meanwhile') : error
      })
  return { title: policy.title, attribute }
}
