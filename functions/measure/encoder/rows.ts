import type { EncoderTable } from '@shared/answers/encoder/encoderTable'
import { type Chance } from './chance'
import { Vectors } from './vectors'

/** What is being learned: a row of numbers for each word, and how much each row has moved so far. */
export interface Rows {
  dims: number
  /** Word → its row. */
  placeOf: ReadonlyMap<number, number>
  vectors: Vectors
  moved: Float32Array
}

/** Rows in random directions, as long as each word tells: sums of them are near where texts share telling words. */
export function randomRows(weights: ReadonlyMap<number, number>, dims: number, chance: Chance): Rows {
  const words = [...weights.keys()].sort((a, b) => a - b)
  const vectors = new Vectors(dims, words.length)
  const numbers = vectors.numbers()
  const most = [...weights.values()].reduce((high, one) => Math.max(high, one), 0)
  for (const [place, word] of words.entries()) {
    const length = ((weights.get(word)! / most) * Math.sqrt(3)) / Math.sqrt(dims)
    for (let at = 0; at < dims; at++) numbers[place * dims + at] = (2 * chance() - 1) * length
  }
  const placeOf = new Map(words.map((word, place) => [word, place]))
  return { dims, placeOf, vectors, moved: new Float32Array(words.length) }
}

/** The same rows to go on learning from, as if none had moved yet; the words that have are kept in mind. */
export function copyOf(rows: Rows): Rows {
  const vectors = new Vectors(rows.dims, rows.vectors.count)
  vectors.numbers().set(rows.vectors.numbers())
  return { ...rows, vectors, moved: rows.moved.map((one) => Math.min(one, alreadyMoved)) }
}

/** Enough to tell that a word was learned, and too little to slow it down. */
const alreadyMoved = 1e-12

/** The places of the words that have a row, each once. */
export const placesIn = ({ placeOf }: Rows, words: Iterable<number>): Uint32Array =>
  Uint32Array.from([...new Set(words)].flatMap((word) => placeOf.get(word) ?? []))

/** In 8 bits, without the words of which nothing was learned. */
export function tableOf({ dims, placeOf, vectors, moved }: Rows): EncoderTable {
  const learned = [...placeOf].filter(([, place]) => moved[place]! > 0)
  const numbers = vectors.numbers()
  const rows = new Int8Array(learned.length * dims)
  const scales = new Float32Array(learned.length)
  for (const [at, [, place]] of learned.entries()) {
    const row = numbers.subarray(place * dims, (place + 1) * dims)
    const most = row.reduce((max, one) => Math.max(max, Math.abs(one)), 1e-9)
    scales[at] = most / 127
    for (let one = 0; one < dims; one++) rows[at * dims + one] = Math.round((row[one]! / most) * 127)
  }
  return { dims, words: Uint32Array.from(learned, ([word]) => word), scales, rows }
}
