import { type Encoder, nearness, toLengthOne } from '../encoder/encoder'

type Words = Iterable<number>

/** What cards mean: what each says itself, each way in which it is asked, and all together. */
export interface Meanings {
  /** Beside the ways: whose card each is, ascending. */
  cardOf: Uint32Array
  ways: readonly Words[]
  own: readonly Words[]
}

interface MeaningColumns {
  worded: Float64Array
  meant: Float64Array
  meantThree: Float64Array
  meantOwn: Float64Array
}

/** So many cards are looked at way by way: those whose meaning is nearest as a whole, and those nearest by words. */
const lookedAt = 150

/**
 * How near a question's meaning is to each card's (`meant`), to the three nearest of its ways (`meantThree`) and to what
 * it says itself (`meantOwn`): −1…1, written into those columns. Of a card that is among the nearest neither as a whole
 * nor by words (`worded`, a share for each card), `meantThree` is what it means as a whole.
 */
export function meaningSignals(encoder: Encoder, { cardOf, ways, own }: Meanings) {
  const { dims } = encoder
  const wayRows = rowsOf(encoder, ways)
  const ownRows = rowsOf(encoder, own)
  const cardRows = ownRows.slice()
  for (let way = 0; way < ways.length; way++) {
    const from = cardOf[way]! * dims
    for (let at = 0; at < dims; at++) cardRows[from + at]! += wayRows[way * dims + at]!
  }
  for (let card = 0; card < own.length; card++) toLengthOne(cardRows.subarray(card * dims, (card + 1) * dims))

  const waysFrom = new Uint32Array(own.length + 1)
  for (const card of cardOf) waysFrom[card + 1]!++
  for (let card = 0; card < own.length; card++) waysFrom[card + 1]! += waysFrom[card]!

  /** The mean of the three nearest; −1 stands for a way that a card does not have. */
  function nearestThree(asked: Float32Array, card: number): number {
    let nearest = -1
    let second = -1
    let third = -1
    for (let way = waysFrom[card]!; way < waysFrom[card + 1]!; way++) {
      const near = nearness(asked, wayRows, way * dims)
      if (!(near > third)) continue
      third = Math.min(second, near)
      second = Math.min(nearest, Math.max(near, second))
      nearest = Math.max(nearest, near)
    }
    return (nearest + second + third) / 3
  }

  return (question: Words, { worded, meant, meantThree, meantOwn }: MeaningColumns) => {
    const asked = encoder.meaningOf(question)
    for (let card = 0; card < own.length; card++) {
      meant[card] = nearness(asked, cardRows, card * dims)
      meantOwn[card] = nearness(asked, ownRows, card * dims)
    }
    const [asWhole, byWords] = [largestFrom(meant, lookedAt), largestFrom(worded, lookedAt)]
    for (let card = 0; card < own.length; card++) {
      const isLookedAt = meant[card]! >= asWhole || worded[card]! >= byWords
      meantThree[card] = isLookedAt ? nearestThree(asked, card) : meant[card]!
    }
  }
}

function rowsOf(encoder: Encoder, texts: readonly Words[]): Float32Array {
  const rows = new Float32Array(texts.length * encoder.dims)
  for (const [at, words] of texts.entries()) rows.set(encoder.meaningOf(words), at * encoder.dims)
  return rows
}

/** The value from which on `many` of the values lie; the least of all when there are no more. */
function largestFrom(values: Float64Array, many: number): number {
  const sorted = values.slice().sort()
  return sorted[Math.max(0, sorted.length - many)] ?? 0
}
