import { FourSums } from '../machine/fourSums'
import type { CountedRows } from '../../text/wordRows'

/** The cards each word stands in, and what it says of each by BM25: in the ways it is asked, and in its own words. */
export interface CardPostings {
  /** Beside the words' places, plus the end: where its cards start. */
  starts: Uint32Array
  /**
   * The cards of each word; two numbers beside each: in its ways, and in its own words, 0 where it stands in the other alone. The fourth
   * number of a card is left to others.
   */
  sums: FourSums
  /** Beside the words: how many cards have it in their ways. */
  asking: Uint32Array
}

const k1 = 1.2
const b = 0.4

/**
 * Words → cards, from how often each word stands in each card's ways and in its own words (Robertson and Zaragoza, 2009);
 * `ways` and `own` have a row for each card; `places` is how many words there are, `kinds` how many kinds of cards; `beside`: so many bytes
 * are kept free in the same memory.
 */
export function cardPostings(
  ways: CountedRows,
  own: CountedRows,
  { places, kinds = 1, beside = 0 }: { places: number; kinds?: number; beside?: number },
): CardPostings {
  const starts = new Uint32Array(places + 1)
  const asking = new Uint32Array(places)
  const lastIn = new Int32Array(places).fill(-1)
  const count = ways.starts.length - 1
  for (let card = 0; card < count; card++) {
    for (let at = ways.starts[card]!; at < ways.starts[card + 1]!; at++) {
      const word = ways.words[at]!
      lastIn[word] = card
      asking[word]!++
      starts[word + 1]!++
    }
    for (let at = own.starts[card]!; at < own.starts[card + 1]!; at++)
      if (lastIn[own.words[at]!] !== card) starts[own.words[at]! + 1]!++
  }
  for (let word = 0; word < places; word++) starts[word + 1]! += starts[word]!

  const all = starts[places]!
  const sums = new FourSums({ rows: count, kinds, named: all, beside })
  const { named, said } = sums
  const ends = starts.slice()
  lastIn.fill(-1)
  const [ofWays, ofOwn] = [usualOf(ways), usualOf(own)]
  for (let card = 0; card < count; card++) {
    const [inWays, inOwn] = [ofWays(card), ofOwn(card)]
    for (let at = ways.starts[card]!; at < ways.starts[card + 1]!; at++) {
      const word = ways.words[at]!
      const seat = ends[word]!++
      lastIn[word] = card
      named[seat] = card
      said[2 * seat] = ways.times[at]! / (ways.times[at]! + inWays)
    }
    for (let at = own.starts[card]!; at < own.starts[card + 1]!; at++) {
      const word = own.words[at]!
      const seat = lastIn[word] === card ? ends[word]! - 1 : ends[word]!++
      named[seat] = card
      said[2 * seat + 1] = own.times[at]! / (own.times[at]! + inOwn)
    }
  }
  return { starts, asking, sums }
}

/** How often a word that says half of what it can say stands in a card's field: oftener where that is long. */
function usualOf({ starts, times }: CountedRows): (card: number) => number {
  const count = starts.length - 1
  const lengths = new Uint32Array(count)
  let whole = 0
  for (let card = 0; card < count; card++)
    for (let at = starts[card]!; at < starts[card + 1]!; at++) {
      lengths[card]! += times[at]!
      whole += times[at]!
    }
  const mean = whole / Math.max(1, count) || 1
  return (card) => k1 * (1 - b + (b * lengths[card]!) / mean)
}

/** The places of a question's words, below 0 where no card has one, with their weights beside them and the sum of these. */
interface AskedPlaces {
  asked: Int32Array
  weights: Float64Array
  whole: number
}

/** Adds up what a question's words say of each card's ways and of its own words, each by its part of the whole, and these parts. */
export function addPostings({ starts, sums }: CardPostings, { asked, weights, whole }: AskedPlaces): void {
  sums.sums.fill(0)
  for (let nth = 0; nth < asked.length; nth++) {
    const word = asked[nth]!
    if (word < 0 || weights[nth] === 0) continue
    sums.addStretch(starts[word]!, starts[word + 1]!, weights[nth]! / whole)
  }
}

/** How much of a question stands in a card's ways, each word parted among the cards that are asked in it. */
export function associatedIn(postings: CardPostings, { asked, weights, whole }: AskedPlaces, card: number): number {
  const { starts, asking } = postings
  const { named, said } = postings.sums
  let sum = 0
  for (let nth = 0; nth < asked.length; nth++) {
    const word = asked[nth]!
    if (word < 0 || weights[nth] === 0) continue
    const at = cardAt(named, starts[word]!, starts[word + 1]!, card)
    if (at >= 0 && said[2 * at]! > 0) sum += weights[nth]! / whole / Math.max(1, asking[word]!)
  }
  return sum
}

/** Where a card stands in a stretch of cards in ascending order; below 0 where it does not. */
function cardAt(cards: Uint32Array, from: number, end: number, card: number): number {
  let low = from
  let high = end - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const there = cards[middle]!
    if (there === card) return middle
    if (there < card) low = middle + 1
    else high = middle - 1
  }
  return -1
}
