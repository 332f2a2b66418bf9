import { type Rows } from './rows'

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
  const asked = pairs.map((one) => meaningIn(rows, one.asked))
  const told = texts.map((one) => meaningIn(rows, one.told))
  const scores = new Float64Array(texts.length)
  let loss = 0
  for (let one = 0; one < size; one++) {
    const { unit, slope } = asked[one]!
    let most = -Infinity
    for (let other = 0; other < texts.length; other++) {
      scores[other] = isRival(texts, one, other) ? sharpness * product(unit, told[other]!.unit) : -Infinity
      if (scores[other]! > most) most = scores[other]!
    }
    let whole = 0
    for (let other = 0; other < texts.length; other++) whole += scores[other] = Math.exp(scores[other]! - most)
    loss -= Math.log(scores[one]! / whole)
    for (let other = 0; other < texts.length; other++) {
      const error = ((scores[other]! / whole - (other === one ? 1 : 0)) * sharpness) / size
      if (Math.abs(error) < tooLittle) continue
      addTimes(slope, error, told[other]!.unit)
      addTimes(told[other]!.slope, error, unit)
    }
  }
  for (let one = 0; one < size; one++) {
    move(rows, asked[one]!, rate)
    move(rows, told[one]!, rate)
  }
  for (let one = size; one < texts.length; one++) move(rows, told[one]!, rate)
  return loss / size
}

const isRival = (texts: readonly Other[], one: number, other: number): boolean =>
  one === other || !meetIn(texts[one]!.groups, texts[other]!.groups)

function meetIn(some: readonly number[], others: readonly number[]): boolean {
  for (const one of some) if (others.includes(one)) return true
  return false
}

/** The direction of a text, and where it is to go. */
interface Meaning {
  places: Uint32Array
  unit: Float32Array
  length: number
  slope: Float32Array
}

function meaningIn({ dims, numbers }: Rows, places: Uint32Array): Meaning {
  const unit = new Float32Array(dims)
  for (const place of places) {
    const from = place * dims
    for (let at = 0; at < dims; at++) unit[at]! += numbers[from + at]!
  }
  const length = Math.sqrt(product(unit, unit)) || 1
  for (let at = 0; at < dims; at++) unit[at]! /= length
  return { places, unit, length, slope: new Float32Array(dims) }
}

/** Four sums beside each other: none waits for the one before. */
function product(one: Float32Array, other: Float32Array): number {
  let [first, second, third, fourth] = [0, 0, 0, 0]
  const end = one.length & ~3
  for (let at = 0; at < end; at += 4) {
    first += one[at]! * other[at]!
    second += one[at + 1]! * other[at + 1]!
    third += one[at + 2]! * other[at + 2]!
    fourth += one[at + 3]! * other[at + 3]!
  }
  for (let at = end; at < one.length; at++) first += one[at]! * other[at]!
  return first + second + third + fourth
}

function addTimes(sum: Float32Array, times: number, one: Float32Array): void {
  for (let at = 0; at < sum.length; at++) sum[at]! += times * one[at]!
}

/** The slope of a text's direction, carried on to the rows of its words. */
function move({ dims, numbers, moved }: Rows, { places, unit, length, slope }: Meaning, rate: number): void {
  const along = product(slope, unit)
  for (let at = 0; at < dims; at++) slope[at] = (slope[at]! - along * unit[at]!) / length
  const square = product(slope, slope)
  if (square === 0) return
  for (const place of places) {
    moved[place]! += square
    const step = rate / Math.sqrt(moved[place]!)
    const from = place * dims
    for (let at = 0; at < dims; at++) numbers[from + at]! -= step * slope[at]!
  }
}
