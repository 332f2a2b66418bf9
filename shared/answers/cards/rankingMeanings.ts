import { type Encoder, meaningRows, nearness, toLengthOne } from '../encoder/encoder'

type Words = Iterable<number>

/** What cards mean: what each says itself, each way in which it is asked, and all together. */
export interface Meanings {
  /** Beside the ways: whose card each is, ascending. */
  cardOf: Uint32Array
  ways: readonly Words[]
  own: readonly Words[]
}

interface MeaningColumns {
  meant: Float64Array
  meantThree: Float64Array
  meantOwn: Float64Array
}

/**
 * How near a question's meaning is to each card's (`meant`), to the three nearest of its ways (`meantThree`) and to what
 * it says itself (`meantOwn`): −1…1, written into those columns. What a card means as a whole stands for the two others
 * until it is looked at by itself, by what is given back.
 */
export function meaningSignals(encoder: Encoder, { cardOf, ways, own }: Meanings) {
  const { dims } = encoder
  const meantWays = ways.map((words) => encoder.meaningOf(words))
  const meantOwns = own.map((words) => encoder.meaningOf(words))
  const whole = meantOwns.map((meaning) => meaning.slice())
  for (const [way, meaning] of meantWays.entries()) {
    const sum = whole[cardOf[way]!]!
    for (let at = 0; at < dims; at++) sum[at]! += meaning[at]!
  }
  const wayRows = meaningRows(dims, meantWays)
  const ownRows = meaningRows(dims, meantOwns)
  const cardRows = meaningRows(dims, whole.map(toLengthOne))

  const waysFrom = new Uint32Array(own.length + 1)
  for (const card of cardOf) waysFrom[card + 1]!++
  for (let card = 0; card < own.length; card++) waysFrom[card + 1]! += waysFrom[card]!

  /** The mean of the three nearest; −1 stands for a way that a card does not have. */
  function nearestThree(asked: Float32Array, card: number): number {
    let nearest = -1
    let second = -1
    let third = -1
    for (let way = waysFrom[card]!; way < waysFrom[card + 1]!; way++) {
      const near = nearness(asked, wayRows, way)
      if (!(near > third)) continue
      third = Math.min(second, near)
      second = Math.min(nearest, Math.max(near, second))
      nearest = Math.max(nearest, near)
    }
    return (nearest + second + third) / 3
  }

  return (question: Words, { meant, meantThree, meantOwn }: MeaningColumns): ((card: number) => void) => {
    const asked = encoder.meaningOf(question)
    for (let card = 0; card < own.length; card++) meant[card] = nearness(asked, cardRows, card)
    meantThree.set(meant)
    meantOwn.set(meant)
    return (card) => {
      meantThree[card] = nearestThree(asked, card)
      meantOwn[card] = nearness(asked, ownRows, card)
    }
  }
}
