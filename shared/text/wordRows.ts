import type { WordPlaces } from './wordPlaces'

/** Lists of words by their places, one after the other: those of a row from its start to the next one's. */
export interface WordRows {
  words: Uint32Array
  /** Beside the rows, plus the end. */
  starts: Uint32Array
}

/** Writes rows one after the other; new words get places. */
export class RowsWritten {
  private words = new Uint32Array(1 << 16)
  private end = 0
  private readonly starts = [0]

  constructor(private readonly places: WordPlaces) {}

  /** More words of the row that is being written, by their codes. */
  add(codes: readonly number[]): void {
    this.makeRoom(codes.length)
    for (let at = 0; at < codes.length; at++) this.words[this.end++] = this.places.placeFor(codes[at]!)
  }

  /** More words of it, as they stand in a row of others. */
  addRow({ words, starts }: WordRows, row: number): void {
    const more = words.subarray(starts[row], starts[row + 1])
    this.makeRoom(more.length)
    this.words.set(more, this.end)
    this.end += more.length
  }

  endRow(): void {
    this.starts.push(this.end)
  }

  rows(): WordRows {
    return { words: this.words.subarray(0, this.end), starts: Uint32Array.from(this.starts) }
  }

  private makeRoom(more: number): void {
    if (this.end + more <= this.words.length) return
    const words = new Uint32Array(2 * (this.end + more))
    words.set(this.words)
    this.words = words
  }
}

/** Rows with each word once, and how often it stands there. */
export interface CountedRows extends WordRows {
  /** Beside the words. */
  times: Uint16Array
}

/** The same rows with each word once, where it stands first. */
export function eachOnce({ words, starts }: WordRows, places: number): CountedRows {
  /** Beside the words, where each was last kept. */
  const seats = new Int32Array(places).fill(-1)
  const kept = new Uint32Array(words.length)
  const times = new Uint16Array(words.length)
  const keptStarts = new Uint32Array(starts.length)
  let end = 0
  for (let row = 0; row + 1 < starts.length; row++) {
    const from = end
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const word = words[at]!
      if (seats[word]! < from) {
        seats[word] = end
        kept[end++] = word
      }
      times[seats[word]!]!++
    }
    keptStarts[row + 1] = end
  }
  return { words: kept.slice(0, end), starts: keptStarts, times: times.slice(0, end) }
}

/** Several rows next to each other as one: those from each start to the next. */
export const joinedRows = ({ words, starts }: WordRows, from: Uint32Array): WordRows => ({
  words,
  starts: from.map((row) => starts[row]!),
})

/** Where each of some stretches starts if they lie one after the other, plus the end. */
export function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let at = 0; at < lengths.length; at++) starts[at + 1] = starts[at]! + lengths[at]!
  return starts
}
