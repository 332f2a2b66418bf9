import type { PolicyIndex } from './indexFile'
import { impactSteps } from './postings'
import { isSingle } from '../../text/tokens'

/**
 * In a large index a word of more than every twelfth passage (应当, 规定) changes no ranking that was measured, but
 * holds a third of the postings: it is passed over.
 */
const plainWords = { fromPassages: 10_000, leastWeight: 2.5 }

/** The largest sum that half an accumulator holds. */
const full = 0x7fff

/** What words tell about passages. */
export interface PassageScores {
  /**
   * Beside the passages: BM25 in the low half, the weight of the words that stand there in the high half, both in
   * `units`. In one number, because reaching for a passage's place in memory costs more than all the arithmetic.
   */
  sums: Int32Array
  unit: number
  /** All words' weight together: what a passage made of nothing else would near. */
  total: number
}

/**
 * Adds up words by their shares, word by word (term-at-a-time: Turtle & Flood, Query evaluation: strategies and
 * optimizations, 1995), into the sums of a room, which must be all zero.
 */
export function addWords(
  index: PolicyIndex,
  words: ReadonlyMap<number, number>,
  { sums, addWord }: { sums: Int32Array; addWord(word: number, worth: ArrayLike<number>): void },
): PassageScores {
  const { total, places, weights } = placed(index, words)
  const unit = total / full
  const worth = new Int32Array(impactSteps + 1)
  for (let nth = 0; nth < places.length; nth++) {
    const factor = weights[nth]! / unit / impactSteps
    const whole = Math.floor(weights[nth]! / unit) << 16
    for (let impact = 0; impact <= impactSteps; impact++) worth[impact] = whole + ((factor * impact) | 0)
    addWord(places[nth]!, worth)
  }
  return { sums, unit, total }
}

/** How much a word tells in this index; a word that never occurs in it tells nothing. */
export function weightIn({ terms, weights }: PolicyIndex, token: number): number {
  const place = placeOf(terms, token)
  return place < 0 ? 0 : weights[place]!
}

/** The words that the index has and that are not plain, with what each tells here; the unknown count in the total. */
function placed({ terms, weights, provisionOf }: PolicyIndex, words: ReadonlyMap<number, number>) {
  const unseen = Math.log(1 + 2 * provisionOf.length + 1)
  const least = provisionOf.length < plainWords.fromPassages ? 0 : plainWords.leastWeight
  const found: { places: number[]; weights: number[]; total: number } = { places: [], weights: [], total: 0 }
  for (const [token, share] of words) {
    const place = placeOf(terms, token)
    if (place < 0) {
      if (!isSingle(token)) found.total += share * unseen
    } else if (weights[place]! >= least) {
      found.total += share * weights[place]!
      found.places.push(place)
      found.weights.push(share * weights[place]!)
    }
  }
  return { ...found, total: found.total || 1 }
}

/** Where a word stands among the index's words; below 0 where it does not. */
export function placeOf(terms: Uint32Array, token: number): number {
  let low = 0
  let high = terms.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const term = terms[middle]!
    if (term === token) return middle
    if (term < token) low = middle + 1
    else high = middle - 1
  }
  return -1
}
