import { type Candidates, signalNames } from './learnedSignals'

/** One question to learn from: its candidates and which of them are right. */
export interface Lesson {
  candidates: Candidates
  right: ReadonlySet<number>
}

const rounds = 300
const rate = 0.05
const decay = 1e-4

/**
 * The weights of a linear re-ranker: softmax over a question's candidates, the right ones' likelihood as the goal
 * (ListNet's top-one probability, Cao et al. 2007), by Adam (Kingma & Ba 2015). The same lessons give the same weights.
 */
export function fitWeights(lessons: readonly Lesson[]): number[] {
  const width = signalNames.length
  const useful = lessons.filter(({ candidates, right }) => candidates.provisions.some((at) => right.has(at)))
  const weights = new Float64Array(width)
  const mean = new Float64Array(width)
  const square = new Float64Array(width)
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((weight) => decay * weight)
    for (const lesson of useful) addSlope(slope, lesson, weights, 1 / useful.length)
    for (let at = 0; at < width; at++) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!
      square[at] = 0.99 * square[at]! + 0.01 * slope[at]! ** 2
      const step = mean[at]! / (1 - 0.9 ** round) / (Math.sqrt(square[at]! / (1 - 0.99 ** round)) + 1e-8)
      weights[at]! -= rate * step
    }
  }
  return Array.from(weights, (weight) => Number(weight.toFixed(4)))
}

/** Each candidate's score under the weights. */
export function weighed({ provisions, signals }: Candidates, weights: ArrayLike<number>): Float64Array {
  const width = signalNames.length
  const scores = new Float64Array(provisions.length)
  for (let row = 0, from = 0; row < scores.length; row++, from += width) {
    let score = 0
    for (let at = 0; at < width; at++) score += weights[at]! * signals[from + at]!
    scores[row] = score
  }
  return scores
}

function addSlope(slope: Float64Array, { candidates, right }: Lesson, weights: Float64Array, share: number): void {
  const { provisions, signals } = candidates
  const width = slope.length
  const scores = weighed(candidates, weights)
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity)
  let whole = 0
  let found = 0
  for (let row = 0; row < scores.length; row++) {
    scores[row] = Math.exp(scores[row]! - most)
    whole += scores[row]!
    if (right.has(provisions[row]!)) found++
  }
  for (let row = 0; row < scores.length; row++) {
    const error = share * (scores[row]! / whole - (right.has(provisions[row]!) ? 1 / found : 0))
    for (let at = 0; at < width; at++) slope[at]! += error * signals[row * width + at]!
  }
}
