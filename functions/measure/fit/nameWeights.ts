import { candidatesAt } from '@shared/redaction/names/candidates'
import { cueBefore } from '@shared/redaction/names/cueBefore'
import { runOf } from '@shared/redaction/names/likeness'
import { shapeOf, tableSize } from '@shared/redaction/names/shape'
import { type Chance, chanceOf } from '../encoder/chance'
import type { NamedText } from './namedSentences'

/** So many of the first features know a combination of signs by heart; they are left out of some looks, so that the others learn. */
const remembered = 5
const forgets = 0.35
const rounds = 3
const pace = 0.08
const decay = 2e-5

export interface NameExample {
  features: Int32Array
  isName: boolean
  /** How many of the first features are of the kind that remembers. */
  known: number
}

/** Every place of a text where a name could stand, and whether one does. */
export function nameExamples({ text, names, unsure = [] }: NamedText): NameExample[] {
  const stands = new Set(names.map(({ from, to }) => `${from}-${to}`))
  const examples: NameExample[] = []
  for (const match of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    const stretch = { plain: text, from: match.index, run: runOf(match[0]) }
    for (let at = 0; at < match[0].length - 1; at++) {
      const cue = cueBefore(text, match.index + at)
      for (const { family, length } of candidatesAt(match[0], at, cue)) {
        const [from, to] = [match.index + at, match.index + at + length]
        if (unsure.some((one) => one.from < to && from < one.to)) continue
        examples.push({
          features: Int32Array.from(shapeOf(stretch, { at, family, length }, cue)),
          isName: stands.has(`${from}-${to}`),
          known: cue ? 2 * remembered : remembered,
        })
      }
    }
  }
  return examples
}

/** Weights of a logistic regression by gradient steps that grow shorter (AdaGrad); the same examples and seed give the same. */
export function nameWeights(examples: readonly NameExample[], seed: number): { weights: Float32Array; bias: number } {
  const weights = new Float32Array(tableSize)
  const squares = new Float32Array(tableSize).fill(0.5)
  const chance = chanceOf(seed)
  const order = Uint32Array.from(examples, (_, at) => at)
  let bias = -2
  for (let round = 0; round < rounds; round++) {
    shuffle(order, chance)
    for (const at of order) {
      const { features, isName, known } = examples[at]!
      const seen = features.filter((_, place) => place >= known || chance() >= forgets)
      const score = seen.reduce((sum, feature) => sum + weights[feature]!, bias)
      const error = 1 / (1 + Math.exp(-score)) - (isName ? 1 : 0)
      if (Math.abs(error) < 1e-4) continue
      bias -= 0.001 * error
      for (const feature of seen) {
        const slope = error + decay * weights[feature]!
        squares[feature]! += slope * slope
        weights[feature]! -= (pace / Math.sqrt(squares[feature]!)) * slope
      }
    }
  }
  return { weights, bias }
}

function shuffle(order: Uint32Array, chance: Chance): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1))
    const one = order[at]!
    order[at] = order[other]!
    order[other] = one
  }
}
