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
  const { dims } = rows
  const size = pairs.length
  const texts = [...pairs, ...others]
  const asked = meaningsOf(
    rows,
    pairs.map((one) => one.asked),
  )
  const told = meaningsOf(
    rows,
    texts.map((one) => one.told),
  )
  const askedSlopes = new Float32Array(size * dims)
  const toldSlopes = new Float32Array(texts.length * dims)
  const scores = new Float64Array(texts.length)
  let loss = 0
  for (let one = 0; one < size; one++) {
    let most = -Infinity
    for (let other = 0; other < texts.length; other++) {
      scores[other] = isRival(texts, one, other)
        ? sharpness * product({ from: asked.units, at: one * dims, to: told.units, other: other * dims, dims })
        : -Infinity
      if (scores[other]! > most) most = scores[other]!
    }
    let whole = 0
    for (let other = 0; other < texts.length; other++) whole += scores[other] = Math.exp(scores[other]! - most)
    loss -= Math.log(scores[one]! / whole)
    for (let other = 0; other < texts.length; other++) {
      const error = ((scores[other]! / whole - (other === one ? 1 : 0)) * sharpness) / size
      if (Math.abs(error) < tooLittle) continue
      for (let at = 0; at < dims; at++) {
        askedSlopes[one * dims + at]! += error * told.units[other * dims + at]!
        toldSlopes[other * dims + at]! += error * asked.units[one * dims + at]!
      }
    }
  }
  for (let one = 0; one < size; one++) {
    move({ rows, rate, places: pairs[one]!.asked, slopes: askedSlopes, meanings: asked, one })
    move({ rows, rate, places: pairs[one]!.told, slopes: toldSlopes, meanings: told, one })
  }
  for (let one = size; one < texts.length; one++)
    move({ rows, rate, places: texts[one]!.told, slopes: toldSlopes, meanings: told, one })
  return loss / size
}

const isRival = (texts: readonly Other[], one: number, other: number): boolean =>
  one === other || !texts[one]!.groups.some((group) => texts[other]!.groups.includes(group))

interface Meanings {
  units: Float32Array
  lengths: Float64Array
}

function meaningsOf({ dims, numbers }: Rows, texts: readonly Uint32Array[]): Meanings {
  const units = new Float32Array(texts.length * dims)
  const lengths = new Float64Array(texts.length)
  for (const [one, places] of texts.entries()) {
    const from = one * dims
    for (const place of places) for (let at = 0; at < dims; at++) units[from + at]! += numbers[place * dims + at]!
    let square = 0
    for (let at = 0; at < dims; at++) square += units[from + at]! ** 2
    lengths[one] = Math.sqrt(square) || 1
    for (let at = 0; at < dims; at++) units[from + at]! /= lengths[one]!
  }
  return { units, lengths }
}

interface Product {
  from: Float32Array
  at: number
  to: Float32Array
  other: number
  dims: number
}

function product({ from, at, to, other, dims }: Product): number {
  let sum = 0
  for (let one = 0; one < dims; one++) sum += from[at + one]! * to[other + one]!
  return sum
}

interface Move {
  rows: Rows
  rate: number
  places: Uint32Array
  slopes: Float32Array
  meanings: Meanings
  one: number
}

/** The slope of a text's direction, carried on to the rows of its words. */
function move({ rows: { dims, numbers, moved }, rate, places, slopes, meanings, one }: Move): void {
  const from = one * dims
  const { units, lengths } = meanings
  const along = product({ from: slopes, at: from, to: units, other: from, dims })
  let square = 0
  for (let at = 0; at < dims; at++) {
    slopes[from + at] = (slopes[from + at]! - along * units[from + at]!) / lengths[one]!
    square += slopes[from + at]! ** 2
  }
  if (square === 0) return
  for (const place of places) {
    moved[place]! += square
    const step = rate / Math.sqrt(moved[place]!)
    for (let at = 0; at < dims; at++) numbers[place * dims + at]! -= step * slopes[from + at]!
  }
}
