import { beijingDate } from '@shared/calendar/date'
import type { Corpus } from '../corpus/corpus'
import type { RestingReply } from './restingReplies'

/**
 * 答案随文件失效: of these published replies those that still answer. One whose article was replaced, repealed or has
 * ended since it was published, or last confirmed, does not, like a card that was checked against another version.
 */
export const standingReplies = <T extends RestingReply>(replies: readonly T[], corpus: Pick<Corpus, 'standing'>): T[] =>
  replies.filter((one) => goneFromReply(one, corpus) === undefined)

/** The first article that a published reply rests on and that no longer holds. */
export function goneFromReply({ basis, reply }: RestingReply, corpus: Pick<Corpus, 'standing'>) {
  const held = beijingDate(new Date(reply.confirmedAt ?? reply.publishedAt))
  return basis.find(({ title, provision }) => {
    const present = corpus.standing(title, provision)
    return present !== 'unknown' && (present === 'replaced' || present.effectiveFrom > held)
  })
}
