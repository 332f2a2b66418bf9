import type { Vector } from './vector'

/** What so many topics say tells none of them. */
const everywhere = 300
/** So many topics are looked at for one message. */
const looked = 24

/** Which topics say something of what a message says: by feature, the numbers of topics. */
export function candidateLists() {
  const lists = new Map<number, number[]>()
  let shared = new Float32Array(1024)
  return {
    /** Where a topic says these, and did not before. */
    add(number: number, { features }: Vector, before?: Vector) {
      let at = 0
      for (const feature of features) {
        while (before && at < before.features.length && before.features[at]! < feature) at++
        if (before?.features[at] === feature) continue
        const list = lists.get(feature)
        if (!list) lists.set(feature, [number])
        else if (list.length < everywhere && list.at(-1) !== number) list.push(number)
      }
      if (number < shared.length) return
      const wider = new Float32Array(shared.length * 2)
      wider.set(shared)
      shared = wider
    },
    /**
     * Topics that share so much with a message that they may be as near as `least`, those first that share most; `atMost` is
     * how near each can be at all (Cauchy and Schwarz).
     */
    of({ features, weights }: Vector, least: number): { number: number; atMost: number }[] {
      const touched: number[] = []
      for (let nth = 0; nth < features.length; nth++) {
        const list = lists.get(features[nth]!)
        if (!list || list.length >= everywhere) continue
        const part = weights[nth]! * weights[nth]!
        for (const number of list) {
          if (shared[number] === 0) touched.push(number)
          shared[number]! += part
        }
      }
      const found: { number: number; atMost: number }[] = []
      for (const number of touched) {
        const atMost = Math.sqrt(shared[number]!)
        if (atMost >= least) found.push({ number, atMost })
        shared[number] = 0
      }
      return found.sort((a, b) => b.atMost - a.atMost || a.number - b.number).slice(0, looked)
    },
    /** Leaves out the topics that are gone. */
    sweep(isThere: (number: number) => boolean) {
      for (const [feature, list] of lists) {
        const left = list.filter(isThere)
        if (left.length === 0) lists.delete(feature)
        else lists.set(feature, left)
      }
    },
  }
}
