import { featureBits } from './said'
import type { Vector } from './vector'

/** A vector of length one as it is kept with each message: feature and weight in 32 bits, half of what a vector takes. */
export type Packed = Uint32Array

/** What is left of 32 bits for a weight between nothing and one. */
export const weightBits = 32 - featureBits
export const heaviestPacked = (1 << weightBits) - 1

export function packed({ features, weights }: Vector): Packed {
  const made = new Uint32Array(features.length)
  for (let nth = 0; nth < made.length; nth++)
    made[nth] = (features[nth]! << weightBits) | Math.max(1, Math.round(weights[nth]! * heaviestPacked))
  return made
}

export function unpacked(from: Packed): Vector {
  const [features, weights] = [new Uint32Array(from.length), new Float32Array(from.length)]
  for (let nth = 0; nth < from.length; nth++) {
    features[nth] = from[nth]! >>> weightBits
    weights[nth] = (from[nth]! & heaviestPacked) / heaviestPacked
  }
  return { features, weights }
}
