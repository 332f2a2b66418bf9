import { citationShares } from './citationShares'
import { type KnownQuestions, type LikelyCard, provisionRoot, type Support } from './knownQuestions'

/** A provision that the corpus found for the question, best first. */
export interface FoundProvision {
  title: string
  provision: string
  /** Their names as all who look them up know them: see titleRoot and provisionRoot. */
  document: string
  root: string
  score: number
  /** 0…1: the part of the question's weight that stands in it. */
  coverage: number
  /** Laid down by this city or this province. */
  own: boolean
  /** −1…1: how near it is in meaning; 0 where that is not known. */
  meant: number
}

/** How much nearness in meaning counts beside what the words say, the best found being 1. */
const meantShare = 1.5

/**
 * What a search found by words in the order of words and meaning together: who speaks of 门口掉下来的砖 and who lays down
 * the law of 建筑物脱落 share no word. Scores become relative to the best by words.
 */
export function byMeaning(found: readonly FoundProvision[]): FoundProvision[] {
  let best = 0
  for (const { score } of found) if (score > best) best = score
  return found
    .map(({ title, provision, document, root, score, coverage, own, meant }) => {
      const byBoth = score / (best || 1) + (meant > 0 ? meantShare * meant : 0)
      return { title, provision, document, root, score: byBoth, coverage, own, meant }
    })
    .sort((a, b) => b.score - a.score)
}

/** 条款排序: one provision, and how likely it is what the question asks for; only compare within one question. */
export interface RankedProvision {
  title: string
  provision: string
  likelihood: number
}

/** A near card with what each of its citations says of the question: see citationShares. */
export interface SayingCard extends LikelyCard {
  said?: readonly number[] | undefined
}

/**
 * How often the first, second… of what the corpus finds was asked for, as a card's citations are; by places, the first being 1; the whole counts as far as the best one covers
 * the question: words of the street are covered less, and mean less, than words of the law.
 */
const foundAt = [1, 0.4, 0.27, 0.2, 0.17, 0.13, 0.1, 0.08, 0.07, 0.06]
const foundShare = 0.4
/** Where the first card is wrong, one of the next is right as far as cards speak to the question at all. */
const elsewhere = 1.2
const ownPlace = 1.15

/** What a search found, as cards can use it: relative to the best. */
export function supportOf(found: readonly FoundProvision[]): Support {
  const provisions = new Map<string, number>()
  const documents = new Map<string, number>()
  const best = found[0]?.score ?? 1
  for (const { root, document, score } of found) {
    provisions.set(root, score / best)
    if (!documents.has(document)) documents.set(document, score / best)
  }
  return { provisions, documents }
}

/** Cards near to a question, with what the corpus says counted in. */
export const nearCards = (known: KnownQuestions, question: string, support: Support): LikelyCard[] =>
  known.nearest(question, 5, support)

/**
 * One order for both: a card stands for its citations, those first that say what is asked, weighed by how likely the card is the one asked
 * and `belief`, how likely any card is; the corpus stands for the rest.
 */
export function combined(
  cards: readonly SayingCard[],
  belief: number,
  found: readonly FoundProvision[],
  limit: number,
): RankedProvision[] {
  const all = new Map<string, RankedProvision>()
  const add = (key: string, { title, provision }: Named, likelihood: number) => {
    const known = all.get(key)
    if (known) known.likelihood += likelihood
    else all.set(key, { title, provision, likelihood })
  }
  const others = cards.slice(1).reduce((total, { likeness }) => total + likeness, 0)
  for (const [rank, near] of cards.entries()) {
    const { card, likeness } = near
    const shares = citationShares(near)
    const right = rank === 0 ? belief : (belief * (1 - belief) * elsewhere * likeness) / (others || 1)
    for (const [place, cited] of card.citations.entries())
      add(provisionRoot(cited.title, cited.provision), cited, right * (shares[place] ?? 0))
  }
  const share = foundShare * (found[0]?.coverage ?? 0)
  for (const [place, one] of found.slice(0, foundAt.length).entries())
    add(one.root, one, (1 - belief / 2) * share * (one.own ? ownPlace : 1) * foundAt[place]!)
  return [...all.values()].sort((a, b) => b.likelihood - a.likelihood).slice(0, limit)
}

type Named = Pick<RankedProvision, 'title' | 'provision'>
