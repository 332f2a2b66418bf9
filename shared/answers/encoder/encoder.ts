import type { EncoderTable } from './encoderTable'
import { MeaningSums } from './meaningSums'

/** 句意: brings words to a direction, so that two questions which mean the same lie near each other. */
export interface Encoder {
  dims: number
  /** What many texts mean, at once. */
  sums: MeaningSums
  /** The sum of the words' rows, of length 1; all 0 where no word is known. */
  meaningOf(words: Iterable<number>): Float32Array
  /** The row of a word; below 0 where it is not known. */
  rowOf(word: number): number
}

export function encoderFrom(table: EncoderTable): Encoder {
  const { dims, words } = table
  const sums = new MeaningSums(table)
  const { rows, scales, width } = sums
  const rowOf = placesIn(words)
  const add = (sum: Float32Array, row: number) => {
    if (row < 0) return
    const scale = scales[row]!
    const from = row * width
    for (let at = 0; at < dims; at++) sum[at]! += scale * rows[from + at]!
  }
  return {
    dims,
    sums,
    rowOf,
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

/** The place of a word among words in ascending order, below 0 where it is not there: those with the same upper half lie together. */
function placesIn(words: Uint32Array): (word: number) => number {
  const starts = new Uint32Array(0x10001)
  for (let at = 0; at < words.length; at++) starts[(words[at]! >>> 16) + 1]!++
  for (let half = 0; half < 0x10000; half++) starts[half + 1]! += starts[half]!
  return (word) => {
    let low = starts[word >>> 16]!
    let high = starts[(word >>> 16) + 1]! - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const there = words[middle]!
      if (there === word) return middle
      if (there < word) low = middle + 1
      else high = middle - 1
    }
    return -1
  }
}
