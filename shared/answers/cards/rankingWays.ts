import type { WordRows } from '../../text/wordRows'

/** A way that says less than this is not wholly said by a question that has all its words. */
const leastSaid = 150

interface WayColumns {
  nearest: Float64Array
  nearestThree: Float64Array
  contained: Float64Array
}

/** Looks at one card after the other for one question. */
interface ByWays {
  lookAt(card: number): void
  /** Whether a way of a card is so near, 0…1: only those that say about as much as the question are looked at. */
  isSoNear(card: number, likeness: number): boolean
}

/**
 * How near a question is to a card's nearest way, to its three nearest, and how far it contains one, in words: cosine of
 * idf-weighted vectors (Salton and Buckley, Term-weighting approaches in automatic text retrieval, 1988). Written into those
 * columns for one card after the other, as each is looked at. `ways` has each word of a way once; `waysFrom` beside the
 * cards, plus the end: their first ways.
 */
export function wayLikeness(ways: WordRows, waysFrom: Uint32Array, idfs: Float64Array) {
  const { words, starts } = ways
  /** Beside the words: the place of those in the question among its squares, which begin with a 0 for all others. */
  const met = new Uint16Array(idfs.length)
  let asked: Int32Array = new Int32Array()
  /** 0 for a way that was not looked at yet. */
  const lengths = new Float64Array(starts.length - 1)
  function lengthOf(way: number): number {
    if (lengths[way]! > 0) return lengths[way]!
    let square = 0
    for (let at = starts[way]!; at < starts[way + 1]!; at++) square += idfs[words[at]!]! ** 2
    return (lengths[way] = Math.sqrt(square) || 1)
  }

  /** `weights` beside the places of the question's words, which are below 0 where no card has one. */
  return (places: Int32Array, weights: Float64Array, columns: WayColumns): ByWays => {
    for (const word of asked) if (word >= 0) met[word] = 0
    asked = places
    const squares = new Float64Array(places.length + 1)
    let square = 0
    for (let nth = 0; nth < places.length; nth++) {
      squares[nth + 1] = weights[nth]! * weights[nth]!
      square += squares[nth + 1]!
      if (places[nth]! >= 0) met[places[nth]!] = nth + 1
    }
    const length = Math.sqrt(square)
    function sharedWith(way: number): number {
      let shared = 0
      for (let at = starts[way]!; at < starts[way + 1]!; at++) shared += squares[met[words[at]!]!]!
      return shared
    }
    function isSoNear(card: number, likeness: number): boolean {
      // What two have in common is no more than the lesser says: the cosine is at most the lesser length by the greater.
      const least = length * likeness - 1e-6
      const most = length / likeness + 1e-6
      for (let way = waysFrom[card]!; way < waysFrom[card + 1]!; way++) {
        const its = lengthOf(way)
        if (its >= least && its <= most && sharedWith(way) / (length * its) >= likeness) return true
      }
      return false
    }
    function lookAt(card: number): void {
      let nearest = 0
      let second = 0
      let third = 0
      let contained = 0
      for (let way = waysFrom[card]!; way < waysFrom[card + 1]!; way++) {
        const shared = sharedWith(way)
        if (shared === 0) continue
        const its = lengthOf(way)
        contained = Math.max(contained, shared / Math.max(its ** 2, leastSaid))
        const likeness = shared / (length * its)
        if (likeness <= third) continue
        third = Math.min(second, likeness)
        second = Math.min(nearest, Math.max(likeness, second))
        nearest = Math.max(nearest, likeness)
      }
      columns.nearest[card] = nearest
      const ways = waysFrom[card + 1]! - waysFrom[card]!
      columns.nearestThree[card] = (nearest + second + third) / Math.max(1, Math.min(3, ways))
      columns.contained[card] = contained
    }
    return { lookAt, isSoNear }
  }
}
