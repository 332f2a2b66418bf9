import type { Likeness } from './knownQuestions'
import { beliefWeights } from './rankingWeights'
import type { Hit } from './retrieve'

/** What tells whether the first card is right, in the order of `beliefWeights`, the last being the constant. */
export function beliefSignals(cards: readonly Likeness[], hits: readonly Pick<Hit, 'coverage'>[]): number[] {
  const [first, second] = cards
  const [nearest = 0, nearestThree = 0, covered = 0, waysWords = 0, ownWords = 0, provision = 0] = first?.signals ?? []
  return [
    first?.likeness ?? 0,
    (first?.likeness ?? 0) - (second?.likeness ?? 0),
    nearest,
    nearestThree,
    covered,
    waysWords,
    ownWords,
    provision,
    hits[0]?.coverage ?? 0,
    1,
  ]
}

/** A question in (nearly) the very words of a known way is that question, with a corpus or without one. */
const sameWords = 0.85
const certain = 0.98

/** 0…1: how likely the first card is the one that answers. */
export function cardBelief(cards: readonly Likeness[], hits: readonly Pick<Hit, 'coverage'>[]): number {
  if (cards.length === 0) return 0
  if ((cards[0]?.signals[0] ?? 0) >= sameWords) return certain
  const sum = beliefSignals(cards, hits).reduce((total, signal, at) => total + signal * beliefWeights[at]!, 0)
  return 1 / (1 + Math.exp(-sum))
}
