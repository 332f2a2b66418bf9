import type { WordRows } from '../../text/wordRows'

/** The cards each word stands in, and what it says of each by BM25: in the ways it is asked, and in its own words. */
export interface CardPostings {
  /** Beside the words' places, plus the end: where its cards start. */
  starts: Uint32Array
  cards: Uint32Array
  /** 0 where it stands in the other alone. */
  inWays: Float32Array
  own: Float32Array
  /** Beside the words: how many cards have it in their ways. */
  asking: Uint32Array
}

const k1 = 1.2
const b = 0.4

/**
 * Words → cards, from how often each word stands in each card's ways and in its own words (Robertson and Zaragoza, 2009);
 * `ways` and `own` have a row for each card, `places` is how many words there are.
 */
export function cardPostings(ways: WordRows, own: WordRows, places: number): CardPostings {
  const starts = new Uint32Array(places + 1)
  const lastIn = new Int32Array(places).fill(-1)
  eachWord([ways, own], (word, card) => {
    if (lastIn[word] === card) return
    lastIn[word] = card
    starts[word + 1]!++
  })
  for (let word = 0; word < places; word++) starts[word + 1]! += starts[word]!

  const all = starts[places]!
  const made = {
    starts,
    cards: new Uint32Array(all),
    inWays: new Float32Array(all),
    own: new Float32Array(all),
    asking: new Uint32Array(places),
  }
  const ends = starts.slice()
  lastIn.fill(-1)
  const columns = [made.inWays, made.own] as const
  eachWord([ways, own], (word, card, nth) => {
    if (lastIn[word] !== card) {
      lastIn[word] = card
      made.cards[ends[word]!++] = card
    }
    columns[nth]![ends[word]! - 1]! += 1
  })
  toShares(made.inWays, ways, made.cards)
  toShares(made.own, own, made.cards)
  for (let word = 0; word < places; word++)
    for (let at = starts[word]!; at < starts[word + 1]!; at++) if (made.inWays[at]! > 0) made.asking[word]!++
  return made
}

/** The words of all rows, card by card. */
function eachWord(fields: readonly [WordRows, WordRows], visit: (word: number, card: number, nth: 0 | 1) => void) {
  const cards = fields[0].starts.length - 1
  for (let card = 0; card < cards; card++)
    for (const nth of [0, 1] as const) {
      const { words, starts } = fields[nth]
      for (let at = starts[card]!; at < starts[card + 1]!; at++) visit(words[at]!, card, nth)
    }
}

/** From how often a word stands in a card's field to what that says. */
function toShares(times: Float32Array, { starts }: WordRows, cards: Uint32Array): void {
  const count = starts.length - 1
  const mean = (starts[count]! - starts[0]!) / Math.max(1, count) || 1
  for (let at = 0; at < times.length; at++) {
    if (times[at] === 0) continue
    const card = cards[at]!
    const length = starts[card + 1]! - starts[card]!
    times[at] = times[at]! / (times[at]! + k1 * (1 - b + (b * length) / mean))
  }
}

/** The places of a question's words, below 0 where no card has one, with their weights beside them and the sum of these. */
interface AskedPlaces {
  asked: Int32Array
  weights: Float64Array
  whole: number
}

/**
 * Adds up, four numbers a card, how much of a question stands in it, and what its words say of its ways and of its own words,
 * each word by its part of the whole.
 */
export function addPostings(postings: CardPostings, { asked, weights, whole }: AskedPlaces, sums: Float64Array): void {
  const { starts, cards, inWays, own } = postings
  sums.fill(0)
  for (let nth = 0; nth < asked.length; nth++) {
    const word = asked[nth]!
    if (word < 0 || weights[nth] === 0) continue
    const share = weights[nth]! / whole
    const end = starts[word + 1]!
    for (let at = starts[word]!; at < end; at++) {
      const card = 4 * cards[at]!
      sums[card]! += share
      sums[card + 1]! += share * inWays[at]!
      sums[card + 2]! += share * own[at]!
    }
  }
}

/** How much of a question stands in a card's ways, each word parted among the cards that are asked in it. */
export function associatedIn(postings: CardPostings, { asked, weights, whole }: AskedPlaces, card: number): number {
  const { starts, cards, inWays, asking } = postings
  let sum = 0
  for (let nth = 0; nth < asked.length; nth++) {
    const word = asked[nth]!
    if (word < 0) continue
    const at = cardAt(cards, starts[word]!, starts[word + 1]!, card)
    if (at >= 0 && inWays[at]! > 0) sum += weights[nth]! / whole / Math.max(1, asking[word]!)
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
