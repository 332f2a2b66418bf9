import type { Encoder } from '../encoder/encoder'
import { MeaningRows } from '../encoder/meaningRows'
import type { WordRows } from '../../text/wordRows'

/** What cards mean: what each says itself, each way in which it is asked, and all together. */
export interface Meanings {
  /** The codes of words, beside their places. */
  words: Uint32Array
  ways: WordRows
  /** Beside the cards, plus the end: their first ways. */
  waysFrom: Uint32Array
  /** Beside the cards; each row of it ends before the next one's start. */
  own: WordRows & { ends: Uint32Array }
}

/** Where meanings are compared: in the memory of all that is said of cards, where a number beside each is left to what it means. */
interface Within {
  memory: WebAssembly.Memory
  beside: number
  /** Four numbers a card. */
  sums: Float32Array
}

interface MeaningColumns {
  meant: Float64Array
  meantThree: Float64Array
  meantOwn: Float64Array
}

interface MeaningsMet {
  /** All cards as a whole, roughly. */
  roughly(): void
  lookAt(card: number): void
}

/** A card has a meaning as a whole, of what it says itself and of each way. */
const rowsFor = (cards: number, ways: number) => 2 * cards + ways
/** How many bytes they take. */
export const meaningBytes = ({ dims }: Encoder, { waysFrom }: Pick<Meanings, 'waysFrom'>): number =>
  MeaningRows.bytesFor(dims, rowsFor(waysFrom.length - 1, waysFrom.at(-1)!))

/**
 * How near a question's meaning is to each card's: −1…1, roughly for all, written as the fourth of a card's sums; and, for one that is looked
 * at, not so roughly (`meant`), to the three nearest of its ways (`meantThree`) and to what it says itself (`meantOwn`), written into those
 * columns.
 */
export function meaningSignals(encoder: Encoder, { words, ways, waysFrom, own }: Meanings, within: Within) {
  const { dims } = encoder
  const cards = own.starts.length - 1
  /** First all cards as a whole; then, card by card, its own words and its ways. */
  const ownRow = (card: number) => cards + card + waysFrom[card]!
  const rows = new MeaningRows(dims, rowsFor(cards, waysFrom[cards]!), within)
  const rowOf = new Int32Array(words.length)
  for (let word = 0; word < words.length; word++) rowOf[word] = encoder.rowOf(words[word]!)
  const [ownRows, wayRows] = [own, ways].map((texts) => {
    const inEncoder = new Int32Array(texts.words.length)
    for (let at = 0; at < inEncoder.length; at++) inEncoder[at] = rowOf[texts.words[at]!]!
    return inEncoder
  }) as [Int32Array, Int32Array]
  for (let card = 0; card < cards; card++) {
    encoder.sums.begin(rows, ownRow(card))
    encoder.sums.add(ownRows, own.starts[card]!, own.ends[card]!)
    for (let way = waysFrom[card]!; way < waysFrom[card + 1]!; way++)
      encoder.sums.add(wayRows, ways.starts[way]!, ways.starts[way + 1]!)
    encoder.sums.end(card)
  }

  return (asked: Float32Array, { meant, meantThree, meantOwn }: MeaningColumns): MeaningsMet => {
    rows.ask(asked)
    return {
      roughly: () => rows.roughlyNear(0, cards, within.sums.byteOffset + fourth),
      lookAt(card) {
        meant[card] = rows.near(card, card + 1)[card]!
        const [from, end] = [ownRow(card), ownRow(card + 1)]
        const near = rows.near(from, end)
        meantOwn[card] = near[from]!
        meantThree[card] = meanOfThree(near, from + 1, end)
      },
    }
  }
}

/** In bytes, among four numbers of 32 bits. */
const fourth = 12

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
