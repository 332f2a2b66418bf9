import { type LikelyCard, provisionRoot } from './knownQuestions'
import { beliefNames } from './rankingSignals'
import { beliefWeights } from './rankingWeights'
import type { Hit } from '../search/retrieve'

const cited = ({ card }: LikelyCard): string => {
  const [first] = card.citations
  return first ? provisionRoot(first.title, first.provision) : ''
}

/** What tells whether the first of the near cards is right: its own signals, its lead, and who agrees with it. */
export function beliefSignals(
  cards: readonly LikelyCard[],
  hits: readonly Pick<Hit, 'coverage' | 'margin'>[],
): number[] {
  const [first] = cards
  if (!first) return beliefNames.map((name) => (name === 'constant' ? 1 : 0))
  const rivals = cards.slice(1).filter((one) => cited(one) !== cited(first))
  const [second] = rivals
  const lead = (signal: number) => first.signals[signal]! - (second?.signals[signal] ?? 0)
  const agreeing = cards.slice(1).filter((one) => cited(one) === cited(first))
  return [
    first.likeness,
    first.likeness - (second?.likeness ?? 0),
    Math.min(1, Math.log((first.likeness + 1e-6) / ((second?.likeness ?? 0) + 1e-6)) / 5),
    agreeing.reduce((sum, { likeness }) => sum + likeness, 0),
    ...first.signals,
    lead(0),
    lead(7),
    lead(3),
    lead(13),
    hits[0]?.coverage ?? 0,
    hits[0]?.margin ?? 0,
    1,
  ]
}

/**
 * A question in (nearly) the very words of a known way is that question, with a corpus or without one; where a provision is only known
 * by a few ways, some of them of four signs, they must be the very words.
 */
const sameWords = { card: 0.85, wordless: 0.97 }
export const certain = 0.98

/** 0…1: how likely the first card is the one that answers. */
export function cardBelief(cards: readonly LikelyCard[], hits: readonly Pick<Hit, 'coverage' | 'margin'>[]): number {
  if (cards.length === 0) return 0
  const [first] = cards
  if (first && (first.signals[0] ?? 0) >= sameWords[first.card.wordless ? 'wordless' : 'card']) return certain
  const sum = beliefSignals(cards, hits).reduce((total, signal, at) => total + signal * (beliefWeights[at] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}
