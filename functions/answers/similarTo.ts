import type { findSimilarReplies as contract } from '@shared/answers/contractReplies'
import type { Replied } from '@shared/operation'
import type { Cards } from './cards'

/** Published replies to questions like these words, the most alike first, whether or not a card or a provision answers too. */
export function similarTo(words: string, cards: Pick<Cards, 'replies'>): Replied<typeof contract> {
  const found = cards.replies?.(words) ?? []
  return {
    replies: found.map(({ reply: { question, reply, department, publishedAt } }) => ({
      question,
      reply,
      department,
      publishedAt,
    })),
  }
}
