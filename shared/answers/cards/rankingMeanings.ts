import { type Encoder, nearness, nearnessOfFour, roomForRows, setRow, toLengthOne } from '../encoder/encoder'
import { startsOf, type WordRows } from '../../text/wordRows'

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
 * How near a question's meaning is to each card's (`meant`), and, for one that is looked at by what is given back, to the
 * three nearest of its ways (`meantThree`) and to what it says itself (`meantOwn`): −1…1, written into those columns.
 */
export function meaningSignals(encoder: Encoder, { words, ways, waysFrom, own }: Meanings) {
  const { dims } = encoder
  const cards = own.starts.length - 1
  /** Beside the cards, plus the end: the fours of rows in which their ways are. */
  const fours = startsOf(
    Array.from({ length: cards }, (_, card) => Math.ceil((waysFrom[card + 1]! - waysFrom[card]!) / 4)),
  )
  const wayRows = roomForRows(dims, 4 * fours[cards]!)
  const ownRows = roomForRows(dims, cards)
  const cardRows = roomForRows(dims, cards)
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
    setRow(ownRows, card, whole)
    for (let way = waysFrom[card]!; way < waysFrom[card + 1]!; way++) {
      const meaning = meaningOf(ways, way)
      setRow(wayRows, 4 * fours[card]! + way - waysFrom[card]!, meaning)
      for (let at = 0; at < dims; at++) whole[at]! += meaning[at]!
    }
    setRow(cardRows, card, toLengthOne(whole))
  }

  const near = new Float64Array(4)
  /** The mean of the three nearest; −1 stands for a way that a card does not have. */
  function nearestThree(asked: Float32Array, card: number): number {
    let nearest = -1
    let second = -1
    let third = -1
    const ways = waysFrom[card + 1]! - waysFrom[card]!
    for (let way = 0; way < ways; way++) {
      if ((way & 3) === 0) nearnessOfFour(asked, wayRows, fours[card]! + (way >> 2), near)
      const one = near[way & 3]!
      if (!(one > third)) continue
      third = Math.min(second, one)
      second = Math.min(nearest, Math.max(one, second))
      nearest = Math.max(nearest, one)
    }
    return (nearest + second + third) / 3
  }

  return (asked: Float32Array, { meant, meantThree, meantOwn }: MeaningColumns): ((card: number) => void) => {
    for (let card = 0; card < cards; card++) {
      if ((card & 3) === 0) nearnessOfFour(asked, cardRows, card >> 2, near)
      meant[card] = near[card & 3]!
    }
    return (card) => {
      meantThree[card] = nearestThree(asked, card)
      meantOwn[card] = nearness(asked, ownRows, card)
    }
  }
}
