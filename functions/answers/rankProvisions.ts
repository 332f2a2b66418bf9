import type { Citation } from '@shared/answers/answer'
import { officially } from '@shared/answers/colloquial'
import type { Likeness } from '@shared/answers/knownQuestions'
import { combined, type FoundProvision, nearCards, type RankedProvision } from '@shared/answers/ranking'
import { cardBelief } from '@shared/answers/rankingBands'
import type { Hit } from '@shared/answers/retrieve'
import type { Cards } from './cards'
import { citationsOfCard } from './cite'
import type { Corpus } from './corpus'

/** A card that is near to the question and still stands, with its citations. */
export interface StandingCard extends Likeness {
  citations: Citation[]
}

export interface Ranking {
  /** Near cards, best first. */
  cards: StandingCard[]
  /** What the corpus finds by the question's words, best first. */
  hits: Hit[]
  /** How likely the first card is right. */
  belief: number
  /** Both in one order: at most ten. */
  provisions: RankedProvision[]
}

/** How many of the corpus' hits speak for or against a card. */
const hitsAsked = 60
const mostRanked = 10

/** The provisions that may answer a question, from cards and corpus together, with what each rests on. */
export async function rankProvisions(
  question: string,
  { cards, corpus }: { cards: Cards; corpus: Corpus },
): Promise<Ranking> {
  const hits = corpus.hits(officially(question), hitsAsked)
  const found = named(hits, corpus)
  const near = nearCards(cards.known, question, found)
  const standing = await Promise.all(
    near.map(async (one) => ({ ...one, citations: await citationsOfCard(one.card, corpus) })),
  )
  const alive = standing.flatMap(({ citations, ...one }) => (citations ? [{ ...one, citations }] : []))
  const belief = cardBelief(alive, hits)
  return { cards: alive, hits, belief, provisions: combined(alive, belief, found, mostRanked) }
}

const titlesOf = new WeakMap<Corpus, Map<string, string>>()

/** Hits with their documents' titles. */
function named(hits: readonly Hit[], corpus: Corpus): FoundProvision[] {
  let titles = titlesOf.get(corpus)
  if (!titles || hits.some(({ policyId }) => !titles?.has(policyId))) {
    titles = new Map(corpus.inForce().map(({ id, title }) => [id, title]))
    titlesOf.set(corpus, titles)
  }
  return hits.flatMap(({ policyId, provisionId, score, coverage }) => {
    const title = titles.get(policyId)
    return title === undefined ? [] : [{ title, provision: provisionId, score, coverage }]
  })
}
