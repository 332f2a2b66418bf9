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

/**
 * Meanings of length 1 in 8 bits: a fourth of the memory, and so of the way to it. Four rows lie beside each other, one
 * number for the same place of all four, so that what is asked is read once for them.
 */
export interface MeaningRows {
  dims: number
  fours: Int32Array
  /** What one step of a row's numbers is worth, beside the rows. */
  steps: Float64Array
}

export function meaningRows(dims: number, meanings: readonly Float32Array[]): MeaningRows {
  const rows = roomForRows(dims, meanings.length)
  for (const [row, meaning] of meanings.entries()) setRow(rows, row, meaning)
  return rows
}

/** Rows that mean nothing yet. */
export function roomForRows(dims: number, count: number): MeaningRows {
  const fours = Math.ceil(count / 4)
  return { dims, fours: new Int32Array(fours * dims), steps: new Float64Array(fours * 4) }
}

/** Only for a row that means nothing yet. */
export function setRow({ dims, fours, steps }: MeaningRows, row: number, meaning: Float32Array): void {
  let most = 0
  for (let at = 0; at < dims; at++) most = Math.max(most, Math.abs(meaning[at]!))
  steps[row] = most / 127
  if (most === 0) return
  const from = (row >> 2) * dims
  const place = 8 * (row & 3)
  for (let at = 0; at < dims; at++) fours[from + at]! |= (Math.round((meaning[at]! / most) * 127) & 255) << place
}

/** −1…1: how near a meaning of length 1 is to one in a row. */
export function nearness(asked: Float32Array, { dims, fours, steps }: MeaningRows, row: number): number {
  const from = (row >> 2) * dims
  const above = 24 - 8 * (row & 3)
  let sum = 0
  for (let at = 0; at < dims; at++) sum += asked[at]! * ((fours[from + at]! << above) >> 24)
  return sum * steps[row]!
}

/** The same for four rows beside each other, from row 4 · `four` on. */
export function nearnessOfFour(asked: Float32Array, rows: MeaningRows, four: number, near: Float64Array): void {
  const { dims, fours, steps } = rows
  const from = four * dims
  let [first, second, third, fourth] = [0, 0, 0, 0]
  for (let at = 0; at < dims; at++) {
    const one = asked[at]!
    const all = fours[from + at]!
    first += one * ((all << 24) >> 24)
    second += one * ((all << 16) >> 24)
    third += one * ((all << 8) >> 24)
    fourth += one * (all >> 24)
  }
  const row = 4 * four
  near[0] = first * steps[row]!
  near[1] = second * steps[row + 1]!
  near[2] = third * steps[row + 2]!
  near[3] = fourth * steps[row + 3]!
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
