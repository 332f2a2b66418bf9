import { type Encoder, toLengthOne } from '../encoder/encoder'
import { MeaningRows } from '../encoder/meaningRows'
import type { WordRows } from '../../text/wordRows'

/** What cards mean: what each says itself, each way in which it is asked, and all together. */
export interface Meanings {
  /** The codes of words, beside their places. */
  words: Uint32Array
  ways: WordRows
  /** Beside the cards, plus the end: their first ways. */
  waysFrom: Uint32Array
  own: WordRows
}

interface MeaningColumns {
  meant: Float64Array
  meantThree: Float64Array
  meantOwn: Float64Array
}

/**
 * How near a question's meaning is to each card's (`meant`), roughly, and, for one that is looked at by what is given back, to the
 * three nearest of its ways (`meantThree`) and to what it says itself (`meantOwn`): −1…1, written into those columns.
 */
export function meaningSignals(encoder: Encoder, { words, ways, waysFrom, own }: Meanings) {
  const { dims } = encoder
  const cards = own.starts.length - 1
  /** First all cards as a whole; then, card by card, its own words and its ways. */
  const ownRow = (card: number) => cards + card + waysFrom[card]!
  const rows = new MeaningRows(dims, ownRow(cards))
  const rowOf = Int32Array.from(words, encoder.rowOf)

  /** The next meaning is written over it. */
  const room = new Float32Array(dims)
  function meaningOf(texts: WordRows, text: number): Float32Array {
    room.fill(0)
    for (let at = texts.starts[text]!; at < texts.starts[text + 1]!; at++) encoder.add(room, rowOf[texts.words[at]!]!)
    return toLengthOne(room)
  }
  for (let card = 0; card < cards; card++) {
    const whole = meaningOf(own, card).slice()
    rows.set(ownRow(card), whole)
    for (let way = waysFrom[card]!; way < waysFrom[card + 1]!; way++) {
      const meaning = meaningOf(ways, way)
      rows.set(cards + card + 1 + way, meaning)
      for (let at = 0; at < dims; at++) whole[at]! += meaning[at]!
    }
    rows.set(card, toLengthOne(whole))
  }

  return (asked: Float32Array, { meant, meantThree, meantOwn }: MeaningColumns): ((card: number) => void) => {
    rows.ask(asked)
    meant.set(rows.roughlyNear(0, cards).subarray(0, cards))
    return (card) => {
      meant[card] = rows.near(card, card + 1)[card]!
      const [from, end] = [ownRow(card), ownRow(card + 1)]
      const near = rows.near(from, end)
      meantOwn[card] = near[from]!
      meantThree[card] = meanOfThree(near, from + 1, end)
    }
  }
}

/** The mean of the three greatest in a stretch, or of as many as it has. */
function meanOfThree(near: Float64Array, from: number, end: number): number {
  let [nearest, second, third] = [-1, -1, -1]
  for (let at = from; at < end; at++) {
    const one = near[at]!
    if (!(one > third)) continue
    third = Math.min(second, one)
    second = Math.min(nearest, Math.max(one, second))
    nearest = Math.max(nearest, one)
  }
  return end - from > 2 ? (nearest + second + third) / 3 : end - from > 1 ? (nearest + second) / 2 : nearest
}
