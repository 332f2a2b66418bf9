import { beijingDate } from '@shared/calendar/date'
import type { Corpus } from './corpus'
import type { SimilarReply } from './similarReplies'

/**
 * 答案随文件失效: of these published replies those that still answer. One whose article was replaced, repealed or has
 * ended since it was published does not, like a card that was checked against another version.
 */
export function standingReplies(replies: readonly SimilarReply[], corpus: Pick<Corpus, 'standing'>): SimilarReply[] {
  return replies.filter(({ basis, reply }) => {
    const published = beijingDate(new Date(reply.publishedAt))
    return basis.every(({ title, provision }) => {
      const present = corpus.standing(title, provision)
      return present === 'unknown' || (present !== 'replaced' && present.effectiveFrom <= published)
    })
  })
}
