import type { StaleReply } from '@shared/answers/interpretations/staleReply'
import type { Corpus } from '../corpus/corpus'
import { successorOf } from '../documents/readPolicy'
import type { RestingReply } from '../replies/restingReplies'
import { goneFromReply } from '../replies/standingReplies'

/** 要重新核对的公开答复: published replies of these departments that answer no more, each with what became of its basis. */
export function staleReplies(
  published: readonly RestingReply[],
  departments: readonly string[],
  corpus: Pick<Corpus, 'standing' | 'versions' | 'statusOf' | 'inForce' | 'saidOf'>,
): StaleReply[] {
  return published.flatMap((one) => {
    const { case: from, question, reply, publishedAt, confirmedAt, basis } = one.reply
    if (!from || !departments.includes(from.department)) return []
    const gone = goneFromReply(one, corpus)
    if (!gone) return []
    const successor = successorOf(gone.title, corpus)
    const { title, provision } = gone
    return [
      {
        case: from.id,
        question,
        reply,
        publishedAt,
        ...(confirmedAt ? { confirmedAt } : {}),
        basis,
        provision: { title, provision },
        ...(successor ? { successor } : {}),
      },
    ]
  })
}
