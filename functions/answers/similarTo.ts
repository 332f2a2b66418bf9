import type { findSimilarReplies as contract } from '@shared/answers/contractReplies'
import type { Replied } from '@shared/operation'
import type { Cards } from './cards'
import type { Corpus } from './corpus'
import { standingReplies } from './standingReplies'

/** Published replies to questions like these words, the most alike first, whether or not a card or a provision answers too. */
export function similarTo(
  words: string,
  { cards, corpus }: { cards: Pick<Cards, 'replies'>; corpus: Pick<Corpus, 'standing'> },
): Replied<typeof contract> {
  const found = standingReplies(cards.replies?.(words) ?? [], corpus)
  return {
    replies: found.map(({ reply: { question, reply, department, publishedAt } }) => ({
      question,
      reply,
      department,
      publishedAt,
    })),
  }
}
