import { largest } from '@shared/answers/search/largest'

/** Finds what is nearest to a meaning among many, by the numbers that `nearnessTo` gives for their places. */
export type Nearest = (meaning: Float32Array, limit: number, nearnessTo: (place: number) => number) => number[]

/** So many times as many as are asked for are looked at closely. */
const closely = 4

/**
 * Keeps one bit of each number, its sign: most that are near agree in most signs (Charikar, Similarity estimation
 * techniques from rounding algorithms, 2002). Those that agree in most are compared by their numbers.
 */
export function signCodes(meanings: readonly Float32Array[]): Nearest {
  const dims = meanings[0]?.length ?? 0
  const width = 2 * Math.ceil(dims / 64)
  const codes = new Int32Array(meanings.length * width)
  for (const [place, meaning] of meanings.entries()) codes.set(signsOf(meaning, width), place * width)
  const agreeing = new Uint16Array(meanings.length)
  return (meaning, limit, nearnessTo) => {
    const asked = signsOf(meaning, width)
    const counts = new Uint32Array(32 * width + 1)
    for (let place = 0, from = 0; place < agreeing.length; place++, from += width) {
      let different = 0
      for (let at = 0; at < width; at += 2)
        different += ones(asked[at]! ^ codes[from + at]!, asked[at + 1]! ^ codes[from + at + 1]!)
      counts[different]!++
      agreeing[place] = different
    }
    let [level, within] = [0, counts[0]!]
    while (within < closely * limit && level < counts.length - 1) within += counts[++level]!
    const near: number[] = []
    for (let place = 0; place < agreeing.length; place++) if (agreeing[place]! <= level) near.push(place)
    return largest(near.map(nearnessTo), limit, -Infinity).map((at) => near[at]!)
  }
}

function signsOf(meaning: Float32Array, width: number): Int32Array {
  const signs = new Int32Array(width)
  for (const [at, one] of meaning.entries()) if (one > 0) signs[at >> 5]! |= 1 << (at & 31)
  return signs
}

/** How many bits of twice 32 are set (Warren, Hacker's delight, 2012). */
function ones(bits: number, others: number): number {
  const sum = onesOfFour(bits) + onesOfFour(others)
  return Math.imul((sum & 0x0f0f0f0f) + ((sum >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24
}

/** In each four bits, how many of them are set. */
function onesOfFour(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555)
  return (twos & 0x33333333) + ((twos >>> 2) & 0x33333333)
}
