import { postings } from './postings'
import { featureCount } from './said'
import type { Vector } from './vector'

/** What so many topics say tells none of them. */
const everywhere = 300
/** So many topics are looked at for one message. */
const looked = 24

/** Topics that may be near, those first that share most; `atMost` is how near each can be at all (Cauchy and Schwarz). */
export interface NearTopics {
  many: number
  numbers: Uint32Array
  atMost: Float64Array
}

/** Which topics say something of what a message says: by feature, the numbers of topics. */
export function candidateLists() {
  const lists = postings(featureCount, everywhere)
  let shared = new Float32Array(1024)
  let gone = new Uint8Array(1024)
  let touched = new Uint32Array(1024)
  const found: NearTopics = { many: 0, numbers: new Uint32Array(looked + 1), atMost: new Float64Array(looked + 1) }

  /** Keeps the `looked` that share most, in order; of equal ones the older first. */
  function keep(number: number, by: number): void {
    const { numbers, atMost } = found
    let at = found.many
    if (at === looked && (atMost[at - 1]! > by || (atMost[at - 1] === by && numbers[at - 1]! < number))) return
    for (; at > 0 && (atMost[at - 1]! < by || (atMost[at - 1] === by && numbers[at - 1]! > number)); at--) {
      atMost[at] = atMost[at - 1]!
      numbers[at] = numbers[at - 1]!
    }
    atMost[at] = by
    numbers[at] = number
    if (found.many < looked) found.many++
  }

  return {
    /** Where a topic says these, and did not before. */
    add(number: number, { features }: Vector, before?: Vector) {
      let at = 0
      for (const feature of features) {
        while (before && at < before.features.length && before.features[at]! < feature) at++
        if (before?.features[at] !== feature) lists.add(feature, number)
      }
      if (number < shared.length) return
      shared = new Float32Array(shared.length * 2)
      touched = new Uint32Array(shared.length)
      const wider = new Uint8Array(shared.length)
      wider.set(gone)
      gone = wider
    },
    /** A topic that is no more is looked at no more. */
    drop(number: number) {
      gone[number] = 1
    },
    /** `left` are numbered anew from nothing on, in their order; a word of fewer messages than give it up tells again. */
    renumber(left: readonly number[], messagesWith: (feature: number) => number) {
      const to = new Int32Array(shared.length).fill(-1)
      for (const [nth, number] of left.entries()) to[number] = nth
      lists.renumber(to, (feature) => messagesWith(feature) < everywhere)
      gone.fill(0)
    },
    /** Topics that share so much with a message that they may be as near as `least`; the same object each time. */
    of({ features, weights }: Vector, least: number): NearTopics {
      const numbers = lists.numbers()
      let many = 0
      for (let nth = 0; nth < features.length; nth++) {
        const length = lists.lengthOf(features[nth]!)
        const start = lists.startOf(features[nth]!)
        const part = weights[nth]! * weights[nth]!
        for (let at = start; at < start + length; at++) {
          const number = numbers[at]!
          if (shared[number] === 0) touched[many++] = number
          shared[number]! += part
        }
      }
      found.many = 0
      for (let nth = 0; nth < many; nth++) {
        const number = touched[nth]!
        const by = shared[number]!
        shared[number] = 0
        if (by >= least * least && gone[number] === 0) keep(number, by)
      }
      for (let nth = 0; nth < found.many; nth++) found.atMost[nth] = Math.sqrt(found.atMost[nth]!)
      return found
    },
  }
}
