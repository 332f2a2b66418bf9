/** Words and their meanings as they are kept: each row of a word is `dims` numbers of 8 bits, times its scale. */
export interface EncoderTable {
  dims: number
  /** Codes of words as tokensOf gives them, ascending. */
  words: Uint32Array
  /** How much a word counts, beside words; a word that tells nothing has a small one. */
  scales: Float32Array
  rows: Int8Array
}

/** 句意: brings words to a direction, so that two questions which mean the same lie near each other. */
export interface Encoder {
  dims: number
  /** The sum of the words' rows, of length 1; all 0 where no word is known. */
  meaningOf(words: Iterable<number>): Float32Array
  /** The row of a word; below 0 where it is not known. */
  rowOf(word: number): number
  /** Adds what a word means to a sum, by its row; nothing where that is below 0. */
  add(sum: Float32Array, row: number): void
}

export function encoderFrom({ dims, words, scales, rows }: EncoderTable): Encoder {
  const rowOf = (word: number) => placeOf(words, word)
  const add = (sum: Float32Array, row: number) => {
    if (row < 0) return
    const scale = scales[row]!
    const from = row * dims
    for (let at = 0; at < dims; at++) sum[at]! += scale * rows[from + at]!
  }
  return {
    dims,
    rowOf,
    add,
    meaningOf(asked) {
      const sum = new Float32Array(dims)
      for (const word of asked) add(sum, rowOf(word))
      return toLengthOne(sum)
    },
  }
}

/** An encoder that knows no word: all meanings are 0, and what is ranked with it is ranked by words alone. */
export const noEncoder: Encoder = encoderFrom({
  dims: 1,
  words: new Uint32Array(0),
  scales: new Float32Array(0),
  rows: new Int8Array(0),
})

export function toLengthOne(vector: Float32Array): Float32Array {
  let square = 0
  for (let at = 0; at < vector.length; at++) square += vector[at]! * vector[at]!
  if (square === 0) return vector
  const length = Math.sqrt(square)
  for (let at = 0; at < vector.length; at++) vector[at]! /= length
  return vector
}

function placeOf(words: Uint32Array, word: number): number {
  let low = 0
  let high = words.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const there = words[middle]!
    if (there === word) return middle
    if (there < word) low = middle + 1
    else high = middle - 1
  }
  return -1
}
