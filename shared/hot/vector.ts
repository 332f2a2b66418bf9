import { isSingle, tokensOf } from '../text/tokens'
import { type HotMessage, partsOf } from './message'
import { placesIn } from './places'

/** Features in rising order with their weights; `placed` says which of them belong to the name of a place. */
export interface Vector {
  features: Uint32Array
  weights: Float32Array
  placed?: Uint8Array
}

/** Pairs of characters hash to so many features, so that what is counted never grows. */
export const featureCount = 1 << 20
const featureOf = (token: number): number => Math.imul(token, 0x9e3779b1) >>> 12

/** So many features of a message are kept, the heaviest. */
const most = 60
/** A title says twice what a line of the text says; a word said again says little more. */
const weight = { title: 2, again: 2 }

/** How often each feature occurs in how many messages. */
export interface WordCounts {
  messages: number
  of: Uint32Array
}

/** The features of a message and how much each is said. */
export function saidIn(message: Pick<HotMessage, 'title' | 'text'>): {
  said: Map<number, number>
  placed: Set<number>
} {
  const { head, body } = partsOf(message)
  const said = new Map<number, number>()
  for (const feature of pairsIn(body)) said.set(feature, Math.min(weight.again, (said.get(feature) ?? 0) + 1))
  for (const feature of new Set(pairsIn(head))) said.set(feature, (said.get(feature) ?? 0) + weight.title)
  return { said, placed: new Set([...placesIn(head), ...placesIn(body)].flatMap(pairsIn)) }
}

function pairsIn(text: string): number[] {
  const found: number[] = []
  for (const token of tokensOf(text)) if (!isSingle(token)) found.push(featureOf(token))
  return found
}

/**
 * A message as a vector of length one: what it says, rarer words heavier (idf to the power of 1.3). Words of every fifth
 * message tell nothing apart.
 */
export function vectorOf(said: ReadonlyMap<number, number>, placed: ReadonlySet<number>, counts: WordCounts): Vector {
  const everywhere = counts.messages * 0.2 + 50
  const found: (readonly [feature: number, weight: number])[] = []
  for (const [feature, amount] of said) {
    const messages = counts.of[feature]!
    if (messages > everywhere) continue
    found.push([feature, Math.sqrt(amount) * Math.log((counts.messages + 50) / (messages + 1)) ** 1.3])
  }
  const kept = heaviest(found, most).sort(([a], [b]) => a - b)
  const length = Math.sqrt(kept.reduce((sum, [, one]) => sum + one * one, 0)) || 1
  return {
    features: Uint32Array.from(kept, ([feature]) => feature),
    weights: Float32Array.from(kept, ([, one]) => one / length),
    placed: Uint8Array.from(kept, ([feature]) => (placed.has(feature) ? 1 : 0)),
  }
}

function heaviest<T extends readonly [number, number]>(all: T[], many: number): T[] {
  return all.length <= many ? all : all.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, many)
}

/** The product of two vectors, and how much of it does not come from the places that `one` names. */
export function product(one: Vector, other: Vector): { all: number; unplaced: number } {
  let [all, unplaced, at] = [0, 0, 0]
  for (let nth = 0; nth < one.features.length; nth++) {
    const feature = one.features[nth]!
    while (at < other.features.length && other.features[at]! < feature) at++
    if (other.features[at] !== feature) continue
    const part = one.weights[nth]! * other.weights[at]!
    all += part
    if (!one.placed?.[nth]) unplaced += part
  }
  return { all, unplaced }
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
  const least = Float32Array.from(weights.subarray(0, size)).sort()[size - widest]!
  const kept = Array.from({ length: size }, (_, nth) => nth).filter((nth) => weights[nth]! >= least)
  return {
    features: Uint32Array.from(kept, (nth) => features[nth]!),
    weights: Float32Array.from(kept, (nth) => weights[nth]!),
  }
}

export const lengthOf = ({ weights }: Vector): number => Math.sqrt(weights.reduce((sum, one) => sum + one * one, 0))
