/** One choice: the signals of what could be chosen, row by row, and which rows are right. */
export interface Choice {
  rows: readonly ArrayLike<number>[]
  right: readonly boolean[]
  weight: number
}

const rounds = 400
const rate = 0.1

/**
 * Weights under which the right rows of each choice are likeliest: a conditional logit (McFadden, Conditional logit
 * analysis of qualitative choice behavior, 1974), by Adam (Kingma & Ba 2015). The same choices give the same weights.
 * No weight falls below `least`: what speaks for something may not be turned against it.
 */
export function fitChoices(
  choices: readonly Choice[],
  width: number,
  { decay = 1e-4, least = -Infinity }: { decay?: number; least?: number } = {},
): number[] {
  const useful = choices.filter(({ right }) => right.includes(true))
  const whole = useful.reduce((sum, { weight }) => sum + weight, 0) || 1
  return adam({ width, decay, least }, (weights, slope) => {
    for (const { rows, right, weight } of useful) {
      const scores = rows.map((row) => product(row, weights))
      const most = Math.max(...scores)
      const shares = scores.map((score) => Math.exp(score - most))
      const all = shares.reduce((sum, share) => sum + share, 0)
      const good = shares.reduce((sum, share, at) => sum + (right[at] ? share : 0), 0) || 1e-9
      for (const [at, row] of rows.entries()) {
        const error = (weight / whole) * (shares[at]! / all - (right[at] ? shares[at]! / good : 0))
        if (Math.abs(error) > 1e-9) addTo(slope, row, error)
      }
    }
  })
}

/** One judgement: its signals (the constant among them), whether it was right, and how much it counts. */
export interface Judged {
  signals: ArrayLike<number>
  right: boolean
  weight: number
}

/** Weights of a logistic regression (Cox 1958) over judgements. */
export function fitJudgements(judged: readonly Judged[], width: number, decay = 1e-3): number[] {
  const whole = judged.reduce((sum, { weight }) => sum + weight, 0) || 1
  return adam({ width, decay, least: -Infinity }, (weights, slope) => {
    for (const { signals, right, weight } of judged) {
      addTo(slope, signals, (weight / whole) * (likelihood(signals, weights) - (right ? 1 : 0)))
    }
  })
}

/** 0…1 */
export const likelihood = (signals: ArrayLike<number>, weights: ArrayLike<number>): number =>
  1 / (1 + Math.exp(-product(signals, weights)))

export function product(row: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += row[at]! * weights[at]!
  return sum
}

function addTo(slope: Float64Array, row: ArrayLike<number>, factor: number): void {
  for (let at = 0; at < slope.length; at++) slope[at]! += factor * row[at]!
}

function adam(
  { width, decay, least }: { width: number; decay: number; least: number },
  addSlopes: (weights: Float64Array, slope: Float64Array) => void,
): number[] {
  const weights = new Float64Array(width)
  const mean = new Float64Array(width)
  const square = new Float64Array(width)
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((weight) => decay * weight)
    addSlopes(weights, slope)
    for (let at = 0; at < width; at++) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!
      square[at] = 0.99 * square[at]! + 0.01 * slope[at]! ** 2
      const step = mean[at]! / (1 - 0.9 ** round) / (Math.sqrt(square[at]! / (1 - 0.99 ** round)) + 1e-8)
      weights[at] = Math.max(least, weights[at]! - (round > rounds * 0.7 ? rate / 4 : rate) * step)
    }
  }
  return Array.from(weights, (weight) => Number(weight.toFixed(3)))
}
