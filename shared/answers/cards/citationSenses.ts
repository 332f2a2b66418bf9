import type { AnswerCard } from './card'
import { type CitationSense, noSense } from './citationShares'
import type { CitedProvisions } from './citedProvisions'
import type { citationVotes } from './citationVotes'
import { provisionRoot } from '../documents/names'
import { shapesAsked } from '../question/shapes'

/** Asking what is laid upon somebody, not only that something is forbidden. */
const forPenalty = /罚|拘留|判(几|多|刑)|坐牢|吊销|没收/

/** A question with its words and what they mean. */
interface Asked {
  question: string
  words: Iterable<number>
  meaning: Float32Array
}
interface Known {
  cited: CitedProvisions
  votes: ReturnType<typeof citationVotes>
}

/** What a question finds in each of a card's citations. */
export function citationSenses({ question, words, meaning }: Asked, { cited, votes }: Known) {
  const isForPenalty = forPenalty.test(question)
  const shapes = shapesAsked(question)
  return (card: Pick<AnswerCard, 'id' | 'ways' | 'citations'>): CitationSense[] => {
    const voted = votes(card, words)
    return card.citations.map(({ title, provision }, at) => {
      const known = cited(provisionRoot(title, provision))
      if (!known) return { ...noSense, voted: voted[at]! }
      return {
        voted: voted[at]!,
        meant: known.nearnessTo(meaning),
        penal: known.isPenal && isForPenalty ? 1 : 0,
        shaped: (known.shapes & shapes) > 0 ? 1 : 0,
      }
    })
  }
}
