import type { findSimilarReplies as contract } from '@shared/answers/contractReplies'
import { contentOf, inKnownQuestion, sharesMatter } from '@shared/answers/search/floor'
import type { Replied } from '@shared/operation'
import type { Cards } from '../cards'
import type { Corpus } from '../corpus/corpus'
import { standingReplies } from '../replies/standingReplies'

/**
 * Published replies to questions like these words, the most alike first, whether or not a card or a
 * provision answers too: those that share with them what they are about.
 */
export function similarTo(
  words: string,
  { cards, corpus }: { cards: Pick<Cards, 'replies'>; corpus: Pick<Corpus, 'standing' | 'weightOf'> },
): Replied<typeof contract> {
  const content = contentOf(words)
  const found = standingReplies(cards.replies?.(words) ?? [], corpus).filter(
    ({ reply }) => content.length === 0 || sharesMatter(content, reply.question, corpus.weightOf, inKnownQuestion),
  )
  return {
    replies: found.map(({ reply: { question, reply, department, publishedAt } }) => ({
      question,
      reply,
      department,
      publishedAt,
    })),
  }
}
