/** Lists of words by their places, one after the other: those of a row from its start to the next one's. */
export interface WordRows {
  words: Uint32Array
  /** Beside the rows, plus the end. */
  starts: Uint32Array
}

/** Rows with each word once, where it stands first. */
export interface CountedRows extends WordRows {
  /** Beside the words: how often each stands in its row, and in how many of the texts that the row is made of. */
  times: Uint16Array
  inTexts: Uint16Array
}

/** Counts the words of rows, one row after the other. */
export class RowsCounted {
  private readonly words: Uint32Array
  private readonly times: Uint16Array
  private readonly inTexts: Uint16Array
  private readonly starts = [0]
  /** Beside the words' places, where each was last written. */
  private seats: Int32Array = new Int32Array(1 << 12).fill(-1)
  private from = 0
  private end = 0

  /** For no more than so many words. */
  constructor(most: number) {
    this.words = new Uint32Array(most)
    this.times = new Uint16Array(most)
    this.inTexts = new Uint16Array(most)
  }

  /** How many words were written in all rows. */
  get size(): number {
    return this.end
  }

  /** One more word of the row, by its place; whether it is new there. `first`: it stands in its text for the first time. */
  add(word: number, first = true): boolean {
    if (word >= this.seats.length) this.seats = longer(this.seats, word)
    let seat = this.seats[word]!
    const isNew = seat < this.from
    if (isNew) {
      seat = this.seats[word] = this.end++
      this.words[seat] = word
    }
    this.times[seat]!++
    if (first) this.inTexts[seat]!++
    return isNew
  }

  endRow(): void {
    this.starts.push(this.end)
    this.from = this.end
  }

  rows(): CountedRows {
    const { words, times, inTexts, end } = this
    return {
      words: words.subarray(0, end),
      times: times.subarray(0, end),
      inTexts: inTexts.subarray(0, end),
      starts: Uint32Array.from(this.starts),
    }
  }
}

function longer(seats: Int32Array, word: number): Int32Array {
  const more = new Int32Array(2 * word).fill(-1)
  more.set(seats)
  return more
}

/** Where each of some stretches starts if they lie one after the other, plus the end. */
export function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let at = 0; at < lengths.length; at++) starts[at + 1] = starts[at]! + lengths[at]!
  return starts
}
