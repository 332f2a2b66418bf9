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
}

export function encoderFrom({ dims, words, scales, rows }: EncoderTable): Encoder {
  return {
    dims,
    meaningOf(asked) {
      const sum = new Float32Array(dims)
      for (const word of asked) {
        const place = placeOf(words, word)
        if (place < 0) continue
        const scale = scales[place]!
        const from = place * dims
        for (let at = 0; at < dims; at++) sum[at]! += scale * rows[from + at]!
      }
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
  for (const one of vector) square += one * one
  if (square === 0) return vector
  const length = Math.sqrt(square)
  for (let at = 0; at < vector.length; at++) vector[at]! /= length
  return vector
}

/** Meanings of length 1 in 8 bits, one after the other: a fourth of the memory, and so of the way to it. */
export interface MeaningRows {
  dims: number
  rows: Int8Array
  /** What one step of a row's numbers is worth, beside the rows. */
  steps: Float64Array
}

export function meaningRows(dims: number, meanings: Iterable<Float32Array>): MeaningRows {
  const all = [...meanings]
  const rows = new Int8Array(all.length * dims)
  const steps = new Float64Array(all.length)
  for (const [row, meaning] of all.entries()) {
    const most = meaning.reduce((found, one) => Math.max(found, Math.abs(one)), 0)
    steps[row] = most / 127
    for (let at = 0; at < dims; at++) rows[row * dims + at] = most === 0 ? 0 : Math.round((meaning[at]! / most) * 127)
  }
  return { dims, rows, steps }
}

/** −1…1: how near a meaning of length 1 is to one in a row. */
export function nearness(asked: Float32Array, { dims, rows, steps }: MeaningRows, row: number): number {
  // Four sums beside each other: none waits for the one before.
  let [first, second, third, fourth] = [0, 0, 0, 0]
  const from = row * dims
  let at = 0
  for (; at + 3 < dims; at += 4) {
    const place = from + at
    first += asked[at]! * rows[place]!
    second += asked[at + 1]! * rows[place + 1]!
    third += asked[at + 2]! * rows[place + 2]!
    fourth += asked[at + 3]! * rows[place + 3]!
  }
  for (; at < dims; at++) first += asked[at]! * rows[from + at]!
  return (first + second + third + fourth) * steps[row]!
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
