import { type LikelyCard, provisionRoot } from './knownQuestions'
import { beliefNames, signalNames } from './rankingSignals'
import { beliefWeights } from './rankingWeights'
import type { Hit } from '../search/retrieve'

const cited = ({ card }: LikelyCard): string => {
  const [first] = card.citations
  return first ? provisionRoot(first.title, first.provision) : ''
}

/** A question, and what the corpus finds for it, best first. */
interface Asked {
  question: string
  hits: readonly Pick<Hit, 'coverage' | 'margin'>[]
}

/** From so many characters on a question is a long story. */
const longStory = 60
const [coveredAt, meantAt, wordlessAt] = (['covered', 'meantThree', 'wordless'] as const).map((name) =>
  signalNames.indexOf(name),
) as [number, number, number]

/** What tells whether the first of the near cards is right, in the order of beliefNames. */
export function beliefSignals(cards: readonly LikelyCard[], { question, hits }: Asked): number[] {
  const [first] = cards
  if (!first) return beliefNames.map((name) => (name === 'constant' ? 1 : 0))
  const { likeness, signals } = first
  const others = cards.slice(1)
  const second = others.find((one) => cited(one) !== cited(first))
  const behind = second?.likeness ?? 0
  const agreeing = others.filter((one) => cited(one) === cited(first))
  const wordless = signals[wordlessAt]!
  return [
    likeness,
    likeness - behind,
    Math.min(1, Math.log((likeness + 1e-6) / (behind + 1e-6)) / 5),
    agreeing.reduce((sum, one) => sum + one.likeness, 0),
    ...signals,
    ...signals.map((signal, at) => signal - (second?.signals[at] ?? 0)),
    hits[0]?.coverage ?? 0,
    hits[0]?.margin ?? 0,
    Math.min(longStory, question.length) / longStory,
    new Set(cards.map(cited)).size / cards.length,
    wordless * likeness,
    wordless * signals[coveredAt]!,
    wordless * signals[meantAt]!,
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
export function cardBelief(cards: readonly LikelyCard[], asked: Asked): number {
  if (cards.length === 0) return 0
  const [first] = cards
  if (first && (first.signals[0] ?? 0) >= sameWords[first.card.wordless ? 'wordless' : 'card']) return certain
  const sum = beliefSignals(cards, asked).reduce((total, signal, at) => total + signal * (beliefWeights[at] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}

/**
 * A card with less of the likelihood among its rivals, less ahead of the first that rests on something else, or less near in meaning, is
 * not simply answered, but said back: of 21 with less of the likelihood 6 were another question's, of 30 less than half ahead, of six
 * sets, 11, and of 17 not much more, of two sets, 3; of those less near, as many answered for cards that had been taken away as for the
 * right ones.
 */
const least = { likeness: 0.6, ahead: 0.6, meant: 0.55 }

/** Whether the first card, if it is believed in, may simply answer. */
export function standsOut([first, ...others]: readonly LikelyCard[]): boolean {
  if (!first || first.likeness < least.likeness || first.signals[meantAt]! < least.meant) return false
  const rival = others.find((one) => cited(one) !== cited(first))
  return first.likeness - (rival?.likeness ?? 0) >= least.ahead
}
