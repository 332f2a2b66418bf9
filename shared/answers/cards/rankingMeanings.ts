import { type Encoder, nearness, toLengthOne } from '../encoder/encoder'

type Words = Iterable<number>

/** What cards mean: what each says itself, each way in which it is asked, and all together. */
export interface Meanings {
  /** Beside the ways: whose card each is. */
  cardOf: Uint32Array
  ways: readonly Words[]
  own: readonly Words[]
}

/**
 * How near a question's meaning is to each card's (`meant`), to the three nearest of its ways (`meantThree`) and to what
 * it says itself (`meantOwn`): −1…1, written into those columns.
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

  return (question: Words, [meant, meantThree, meantOwn]: readonly [Float64Array, Float64Array, Float64Array]) => {
    const asked = encoder.meaningOf(question)
    const second = new Float64Array(own.length).fill(-1)
    const third = new Float64Array(own.length).fill(-1)
    const nearest = new Float64Array(own.length).fill(-1)
    for (let way = 0; way < ways.length; way++) {
      const near = nearness(asked, wayRows, way * dims)
      const card = cardOf[way]!
      if (!(near > third[card]!)) continue
      third[card] = Math.min(second[card]!, near)
      second[card] = Math.min(nearest[card]!, Math.max(near, second[card]!))
      nearest[card] = Math.max(nearest[card]!, near)
    }
    for (let card = 0; card < own.length; card++) {
      meant[card] = nearness(asked, cardRows, card * dims)
      meantOwn[card] = nearness(asked, ownRows, card * dims)
      meantThree[card] = (nearest[card]! + second[card]! + third[card]!) / 3
    }
  }
}

function rowsOf(encoder: Encoder, texts: readonly Words[]): Float32Array {
  const rows = new Float32Array(texts.length * encoder.dims)
  for (const [at, words] of texts.entries()) rows.set(encoder.meaningOf(words), at * encoder.dims)
  return rows
}
