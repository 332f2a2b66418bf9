import type { Citation } from '@shared/answers/answer/answer'
import type { AnswerCard } from '@shared/answers/cards/card'
import { isOwn } from '@shared/answers/documents/authority'
import { inLawWords } from '@shared/answers/question/spokenWords'
import { readBy } from '@shared/answers/encoder/questionRead'
import { shippedEncoder } from '@shared/answers/encoder/shipped'
import { provisionRoot, type Support, titleRoot } from '@shared/answers/cards/knownQuestions'
import {
  byMeaning,
  combined,
  type FoundProvision,
  nearCards,
  type RankedProvision,
  type SayingCard,
  supportOf,
} from '@shared/answers/cards/ranking'
import { cardBelief } from '@shared/answers/cards/rankingBands'
import type { Hit } from '@shared/answers/search/retrieve'
import { once } from '@shared/text/once'
import type { Cards } from '../../cards'
import { standingCitations } from '../cite'
import type { Corpus } from '../../corpus/corpus'
import type { SimilarReply } from '../../replies/similarReplies'
import { standingReplies } from '../../replies/standingReplies'

/** A card that is near to the question and still stands; its citations are without the provisions' words. */
export interface StandingCard extends SayingCard {
  citations: Citation[]
}

export interface Ranking {
  /** What it is about: the question; of a letter, the sentence at its beginning that says so. */
  matter: string
  /** Near cards, best first. */
  cards: StandingCard[]
  /** What the corpus finds by the question's words, best first. */
  hits: Hit[]
  /** The same in the order of words and meaning. */
  found: FoundProvision[]
  /** And as it speaks for cards. */
  support: Support
  /** How likely the first card is right. */
  belief: number
  /** Of a letter with a title: how far it and the title both believe in the first card, 0…2. */
  understood?: number
  /** Published replies to questions like this one, the most alike first. */
  replies: SimilarReply[]
  /** All in one order, put into it when it is first asked for: at most ten. */
  provisions(): RankedProvision[]
}

/** How many of the corpus' hits speak for or against a card. */
export const hitsAsked = 60
const mostRanked = 10

/** The provisions that may answer a question, from cards and corpus together, with what each rests on. */
export function rankProvisions(question: string, { cards, corpus }: { cards: Cards; corpus: Corpus }): Ranking {
  const hits = corpus.hits(inLawWords(question), hitsAsked)
  const { meaning } = readBy(shippedEncoder())(question)
  const found = byMeaning(named(hits, corpus.nearness(meaning, hits), corpus))
  const support = supportOf(found)
  const near = nearCards(cards.known, question, support)
  const standing = near.flatMap((one) => {
    const citations = one.card.changed ? [] : standingCitations(one.card, corpus)
    return citations && !(one.card.wordless && isUnheld(one.card, corpus)) ? [{ ...one, citations }] : []
  })
  const alive = withSayings(standing, question, corpus)
  const belief = cardBelief(alive, { question, hits })
  const replies = standingReplies(cards.replies?.(question) ?? [], corpus)
  const provisions = once(() => withReplies(combined(alive, belief, found, mostRanked), replies, corpus))
  return { matter: question, cards: alive, hits, found, support, belief, replies, provisions }
}

/** Whoever says nothing of his own says nothing at all where the words of the provision are not held. */
const isUnheld = ({ citations }: AnswerCard, corpus: Corpus) =>
  citations.some(({ title, provision }) => corpus.standing(title, provision) === 'unknown')

/** Near cards with what each citation says of the question: looked up at once for all. */
function withSayings(cards: readonly StandingCard[], question: string, corpus: Corpus): StandingCard[] {
  const cited = cards.flatMap(({ card }) => card.citations)
  const said = corpus.sayings(inLawWords(question), cited)
  return cards.map((one, at) => {
    const from = cards.slice(0, at).reduce((sum, { card }) => sum + card.citations.length, 0)
    return { ...one, said: said.slice(from, from + one.card.citations.length) }
  })
}

/** What a reply to the same question rested on goes before all else; to a like one, by its likeness. */
function withReplies(ranked: RankedProvision[], replies: readonly SimilarReply[], corpus: Corpus): RankedProvision[] {
  const all = new Map(ranked.map((one) => [provisionRoot(one.title, one.provision), one]))
  for (const { basis, likeness } of replies) {
    for (const { title, provision } of basis) {
      if (typeof corpus.standing(title, provision) === 'string') continue
      const key = provisionRoot(title, provision)
      all.set(key, { title, provision, likelihood: (all.get(key)?.likelihood ?? 0) + likeness })
    }
  }
  return [...all.values()].sort((a, b) => b.likelihood - a.likelihood).slice(0, mostRanked)
}

type Named = Pick<FoundProvision, 'title' | 'document' | 'own'> & { roots: Map<string, string> }

const titlesOf = new WeakMap<Corpus, Map<string, Named>>()

/** Hits with their documents' titles, and how near each is in meaning, which stands beside them. */
export function named(hits: readonly Hit[], nearness: readonly number[], corpus: Corpus): FoundProvision[] {
  let titles = titlesOf.get(corpus)
  if (!titles || hits.some(({ policyId }) => !titles?.has(policyId))) {
    titles = new Map(corpus.inForce().map((policy) => [policy.id, namedBy(policy)]))
    titlesOf.set(corpus, titles)
  }
  const found: FoundProvision[] = []
  for (let at = 0; at < hits.length; at++) {
    const { policyId, provisionId: provision, score, coverage } = hits[at]!
    const known = titles.get(policyId)
    if (!known) continue
    const { title, document, own } = known
    const root = rootIn(known, provision)
    found.push({ title, provision, document, root, score, coverage, own, meant: nearness[at] ?? 0 })
  }
  return found
}

const namedBy = (policy: Parameters<typeof isOwn>[0] & { title: string }): Named => ({
  title: policy.title,
  document: titleRoot(policy.title),
  own: isOwn(policy),
  roots: new Map(),
})

/** Spelled once: every search asks for those of all that it found. */
function rootIn({ title, roots }: Named, provision: string): string {
  const root = roots.get(provision) ?? provisionRoot(title, provision)
  roots.set(provision, root)
  return root
}
