import { type Rows } from './rows'
import type { Vectors } from './vectors'

/** Texts that belong together: the places of a question's words and of those of a text that answers it. */
export interface Pair extends Other {
  asked: Uint32Array
}

/** A text that a question may be taken to ask for. */
export interface Other {
  told: Uint32Array
  /** Pairs with a group in common are no counter-examples to each other. */
  groups: readonly number[]
}

interface Learning {
  /** By how much likenesses are multiplied before they compete. */
  sharpness: number
  rate: number
}

/** What is already so far apart is left where it is: most pairs of a step are. */
const tooLittle = 5e-6

/**
 * One step: each question is to be nearer to its own text than to those of all other pairs (in-batch negatives, Henderson
 * et al., Efficient natural language response suggestion, 2017). A row moves the less the more it has moved (Adagrad,
 * Duchi et al. 2011, one number per row). `others` are texts that answer none of the questions but their own groups'.
 * Gives the mean loss.
 */
export function contrast(
  rows: Rows,
  pairs: readonly Pair[],
  { sharpness, rate }: Learning,
  others: readonly Other[] = [],
): number {
  const size = pairs.length
  const texts = [...pairs, ...others]
  const all = [...pairs.map(({ asked }) => asked), ...texts.map(({ told }) => told)]
  const { vectors } = rows
  const units = vectors.behind(2 * all.length)
  const slopes = units + all.length
  const lengths = all.map((places, at) => toUnit(vectors, places, units + at))
  const scores = new Float64Array(texts.length)
  let loss = 0
  for (let one = 0; one < size; one++) {
    let most = -Infinity
    for (let other = 0; other < texts.length; other++) {
      const isIn = isRival(texts, one, other)
      scores[other] = isIn ? sharpness * vectors.product(units + one, units + size + other) : -Infinity
      if (scores[other]! > most) most = scores[other]!
    }
    let whole = 0
    for (let other = 0; other < texts.length; other++) whole += scores[other] = Math.exp(scores[other]! - most)
    loss -= Math.log(scores[one]! / whole)
    for (let other = 0; other < texts.length; other++) {
      const error = ((scores[other]! / whole - (other === one ? 1 : 0)) * sharpness) / size
      if (Math.abs(error) < tooLittle) continue
      vectors.addTimes(slopes + one, error, units + size + other)
      vectors.addTimes(slopes + size + other, error, units + one)
    }
  }
  for (const [at, places] of all.entries())
    move(rows, { places, unit: units + at, slope: slopes + at, length: lengths[at]! }, rate)
  return loss / size
}

const isRival = (texts: readonly Other[], one: number, other: number): boolean =>
  one === other || !meetIn(texts[one]!.groups, texts[other]!.groups)

function meetIn(some: readonly number[], others: readonly number[]): boolean {
  for (const one of some) if (others.includes(one)) return true
  return false
}

/** Puts the direction of a text at a place that is all 0, and gives its length. */
function toUnit(vectors: Vectors, places: Uint32Array, unit: number): number {
  for (const place of places) vectors.addTimes(unit, 1, place)
  const length = Math.sqrt(vectors.product(unit, unit)) || 1
  const numbers = vectors.numbers(unit, 1)
  for (let at = 0; at < numbers.length; at++) numbers[at]! /= length
  return length
}

/** A text: where its direction stands, and where the slope that it is to follow. */
interface Moving {
  places: Uint32Array
  unit: number
  slope: number
  length: number
}

/** The slope of a text's direction, carried on to the rows of its words. */
function move({ vectors, moved }: Rows, { places, unit, slope, length }: Moving, rate: number): void {
  vectors.addTimes(slope, -vectors.product(slope, unit), unit)
  const square = vectors.product(slope, slope) / length ** 2
  if (square === 0) return
  for (const place of places) {
    moved[place]! += square
    vectors.addTimes(place, -rate / Math.sqrt(moved[place]!) / length, slope)
  }
}
