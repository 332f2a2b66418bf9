import { isSingle, tokensOf } from '../../text/tokens'
import { type HotMessage, partsOf } from '../message'
import { placesIn } from '../places'

/** Pairs of characters hash to so many features, so that what is counted never grows. */
export const featureBits = 20
export const featureCount = 1 << featureBits
const featureOf = (token: number): number => Math.imul(token, 0x9e3779b1) >>> (32 - featureBits)

/** A title says twice what a line of the text says; a word said again says little more. */
const weight = { title: 2, again: 2 }

/** The features of a message in rising order, how much each is said, and which of them belong to the name of a place. */
export interface SaidFeatures {
  features: Uint32Array
  amounts: Float32Array
  placed: Uint8Array
}

export function saidIn(message: Pick<HotMessage, 'title' | 'text'>): SaidFeatures {
  const { head, body } = partsOf(message)
  const [above, below] = [pairsIn([head]), pairsIn([body])]
  const places = pairsIn([...placesIn(head), ...placesIn(body)])
  const features = new Uint32Array(above.length + below.length)
  const amounts = new Float32Array(features.length)
  const placed = new Uint8Array(features.length)
  let [size, inHead, inBody, inPlaces] = [0, 0, 0, 0]
  while (inHead < above.length || inBody < below.length) {
    const feature = Math.min(above[inHead] ?? Infinity, below[inBody] ?? Infinity)
    const [headFrom, bodyFrom] = [inHead, inBody]
    while (above[inHead] === feature) inHead++
    while (below[inBody] === feature) inBody++
    while (places[inPlaces]! < feature) inPlaces++
    features[size] = feature
    amounts[size] = Math.min(weight.again, inBody - bodyFrom) + (inHead > headFrom ? weight.title : 0)
    placed[size++] = places[inPlaces] === feature ? 1 : 0
  }
  return { features: features.slice(0, size), amounts: amounts.slice(0, size), placed: placed.slice(0, size) }
}

function pairsIn(texts: readonly string[]): Uint32Array {
  const found: number[] = []
  for (const text of texts) for (const token of tokensOf(text)) if (!isSingle(token)) found.push(featureOf(token))
  return Uint32Array.from(found).sort()
}
