import { heaviest } from './heaviest'
import type { SaidFeatures } from './said'
import type { Vector } from './vector'

/** So many features of a message are kept, the heaviest. */
const most = 60

/** How often each feature occurs in how many messages. */
export interface WordCounts {
  messages: number
  of: Uint32Array
}

/** A message as a vector, with what of it belongs to the name of a place. */
export interface PlacedVector extends Vector {
  placed: Uint8Array
}

/**
 * A message as a vector of length one: what it says, rarer words heavier (idf to the power of 1.3). Words of every fifth
 * message tell nothing apart.
 */
export function vectorOf({ features, amounts, placed }: SaidFeatures, counts: WordCounts): PlacedVector {
  const everywhere = counts.messages * 0.2 + 50
  const weights = new Float32Array(features.length)
  for (let nth = 0; nth < features.length; nth++) {
    const messages = counts.of[features[nth]!]!
    if (messages <= everywhere)
      weights[nth] = Math.sqrt(amounts[nth]!) * Math.log((counts.messages + 50) / (messages + 1)) ** 1.3
  }
  const kept = heaviest(weights, most)
  let squares = 0
  for (const nth of kept) squares += weights[nth]! ** 2
  const length = Math.sqrt(squares) || 1
  return {
    features: Uint32Array.from(kept, (nth) => features[nth]!),
    weights: Float32Array.from(kept, (nth) => weights[nth]! / length),
    placed: Uint8Array.from(kept, (nth) => placed[nth]!),
  }
}
