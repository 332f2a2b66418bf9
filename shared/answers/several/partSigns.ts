import { signalNames } from '../cards/rankingSignals'
import { cardWeights } from '../cards/rankingWeights'
import fitted from './partsFitted.json'

/** What speaks for a card as the answer to a part of a message. */
const cardSigns = [
  'likeness',
  'byPart',
  'byBoth',
  'meantPart',
  'meantBoth',
  'meantWhole',
  'nearPart',
  'nearBoth',
  'nearWhole',
  'says',
  'first',
] as const

/** And what for none of them. */
const noneSigns = [
  'none',
  'length',
  'wholeLength',
  'mostMeantPart',
  'mostMeantBoth',
  'mostMeantWhole',
  'mostNearPart',
  'mostByPart',
  'mostByBoth',
  'firstLikeness',
] as const

export const partSigns = [...cardSigns, ...noneSigns]

/** A card that is near to a whole message, and what speaks for it as the answer to one part of that. */
export interface NearPart {
  /** 0…1: how likely it is the one asked by the whole message. */
  likeness: number
  /** Its signals in the order of signalNames, for the whole message. */
  whole: readonly number[]
  /** For the part alone, and with what is told just before it. */
  part: readonly number[]
  both: readonly number[]
  /** It says what the part asks for: an amount, a length of time. */
  says: boolean
}

/** Less likely is not likely at all. */
const small = 0.01
const [meantAt, nearAt] = [signalNames.indexOf('meantThree'), signalNames.indexOf('nearest')]

/** The signs of each card, in the order of partSigns, and behind them those of none; `lengths` in signs. */
export function partRows(cards: readonly NearPart[], lengths: { part: number; whole: number }): number[][] {
  const [byPart, byBoth] = [sharesOf(cards.map(({ part }) => part)), sharesOf(cards.map(({ both }) => both))]
  const rows = cards.map(({ likeness, whole, part, both, says }, at) => [
    Math.log(likeness + small),
    byPart[at]!,
    byBoth[at]!,
    ...[part, both, whole].map((signals) => signals[meantAt]!),
    ...[part, both, whole].map((signals) => signals[nearAt]!),
    Number(says),
    Number(at === 0),
  ])
  const most = (name: (typeof cardSigns)[number]) => Math.max(-9, ...rows.map((row) => row[cardSigns.indexOf(name)]!))
  const none = [
    1,
    Math.log(lengths.part + 1),
    Math.log(lengths.whole + 1),
    ...(['meantPart', 'meantBoth', 'meantWhole', 'nearPart', 'byPart', 'byBoth'] as const).map(most),
    rows[0]?.[0] ?? 0,
  ]
  return [...rows.map((row) => [...row, ...noneSigns.map(() => 0)]), [...cardSigns.map(() => 0), ...none]]
}

/** Logarithms of the shares of one that cards have by what is added up of their signals, not below −9. */
function sharesOf(signals: readonly (readonly number[])[]): number[] {
  const scores = signals.map((one) => one.reduce((sum, signal, at) => sum + signal * cardWeights[at]!, 0))
  const most = Math.max(...scores)
  const whole = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0))
  return scores.map((score) => Math.max(-9, score - most - whole))
}

const weights = partSigns.map((name) => fitted.weights[name])

/**
 * 0…1 beside the cards: how likely each answers that part of the message, if any does; what they leave is that none does. A conditional logit
 * (McFadden 1974), fitted by `npm run fit -- several` on messages of our own in which people ask several things.
 */
export function likelyFor(cards: readonly NearPart[], lengths: { part: number; whole: number }): number[] {
  const scores = partRows(cards, lengths).map((row) => row.reduce((sum, sign, at) => sum + sign * weights[at]!, 0))
  const most = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - most))
  const whole = raised.reduce((sum, one) => sum + one, 0)
  return raised.slice(0, -1).map((one) => one / whole)
}
