import { heaviest } from './heaviest'

/** Features in rising order with their weights. */
export interface Vector {
  features: Uint32Array
  weights: Float32Array
}

export function product(one: Vector, other: Vector): number {
  let [all, at] = [0, 0]
  for (let nth = 0; nth < one.features.length; nth++) {
    const feature = one.features[nth]!
    while (at < other.features.length && other.features[at]! < feature) at++
    if (other.features[at] === feature) all += one.weights[nth]! * other.weights[at]!
  }
  return all
}

/** So many features a sum keeps, the heaviest. */
const widest = 240

/** Both together. */
export function together(one: Vector, other: Vector): Vector {
  const features = new Uint32Array(one.features.length + other.features.length)
  const weights = new Float32Array(features.length)
  let [a, b, size] = [0, 0, 0]
  while (a < one.features.length || b < other.features.length) {
    const left = a < one.features.length ? one.features[a]! : Infinity
    const right = b < other.features.length ? other.features[b]! : Infinity
    features[size] = Math.min(left, right)
    weights[size++] = (left <= right ? one.weights[a++]! : 0) + (right <= left ? other.weights[b++]! : 0)
  }
  if (size <= widest) return { features: features.slice(0, size), weights: weights.slice(0, size) }
  const kept = heaviest(weights.subarray(0, size), widest)
  return {
    features: Uint32Array.from(kept, (nth) => features[nth]!),
    weights: Float32Array.from(kept, (nth) => weights[nth]!),
  }
}

export function lengthOf({ weights }: Vector): number {
  let squares = 0
  for (const one of weights) squares += one * one
  return Math.sqrt(squares)
}
