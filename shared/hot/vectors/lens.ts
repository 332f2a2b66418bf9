import { heaviestPacked, type Packed, weightBits } from './packed'
import type { Vector } from './vector'
import type { PlacedVector } from './weighing'

/** Four times as many as a message has features, so that most of what is looked up and not there is missed at once. */
const slots = 256
const [shift, mask] = [weightBits, heaviestPacked]

/** How much of a vector another holds: in all, and without what belongs to the names of places. */
export interface Shared {
  all: number
  unplaced: number
}

/** One message, held against many topics: each feature of a topic is looked up in a small table, whatever it is wide. */
export function lensOf({ features, weights, placed }: PlacedVector) {
  const keys = new Uint32Array(slots)
  const places = new Uint8Array(slots)
  for (let nth = 0; nth < features.length; nth++) {
    let slot = features[nth]! & (slots - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (slots - 1)
    keys[slot] = features[nth]! + 1
    places[slot] = nth + 1
  }
  const found = (feature: number): number => {
    let slot = feature & (slots - 1)
    for (; keys[slot] !== 0; slot = (slot + 1) & (slots - 1)) if (keys[slot] === feature + 1) return places[slot]! - 1
    return -1
  }
  return {
    onVector(other: Vector): Shared {
      let [all, unplaced] = [0, 0]
      for (let nth = 0; nth < other.features.length; nth++) {
        const at = found(other.features[nth]!)
        if (at < 0) continue
        const part = weights[at]! * other.weights[nth]!
        all += part
        if (placed[at] === 0) unplaced += part
      }
      return { all, unplaced }
    },
    onPacked(other: Packed): Shared {
      let [all, unplaced] = [0, 0]
      for (const one of other) {
        const at = found(one >>> shift)
        if (at < 0) continue
        const part = weights[at]! * (one & mask)
        all += part
        if (placed[at] === 0) unplaced += part
      }
      return { all: all / mask, unplaced: unplaced / mask }
    },
  }
}
export type Lens = ReturnType<typeof lensOf>
