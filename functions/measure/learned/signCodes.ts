import { largest } from '@shared/answers/search/largest'
import { atOnce, differenceCode } from './differenceCode'

/** Finds what is nearest to a meaning among many, by the numbers that `nearnessTo` gives for their places. */
export type Nearest = (meaning: Float32Array, limit: number, nearnessTo: (place: number) => number) => number[]

/** So many times as many as are asked for are looked at closely. */
const closely = 4
const page = 0x10000

type Differences = (...given: [asked: number, rows: number, out: number, count: number, width: number]) => void

/**
 * Keeps one bit of each number, its sign: most that are near agree in most signs (Charikar, Similarity estimation
 * techniques from rounding algorithms, 2002). Those that agree in most are compared by their numbers.
 */
export function signCodes(meanings: readonly Float32Array[]): Nearest {
  const { length } = meanings
  if (length === 0) return () => []
  const width = atOnce * Math.ceil(meanings[0]!.length / (8 * atOnce))
  const out = (1 + length) * width
  const memory = new WebAssembly.Memory({ initial: Math.ceil((out + 4 * length) / page) })
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(differenceCode), { room: { memory } })
  const differences = exports['differences'] as Differences
  const codes = new Uint8Array(memory.buffer, 0, out)
  const different = new Uint32Array(memory.buffer, out, length)
  for (const [place, meaning] of meanings.entries()) writeSigns(codes, (1 + place) * width, meaning)
  return (meaning, limit, nearnessTo) => {
    codes.fill(0, 0, width)
    writeSigns(codes, 0, meaning)
    differences(0, width, out, length, width)
    const counts = new Uint32Array(8 * width + 1)
    for (let place = 0; place < length; place++) counts[different[place]!]!++
    let [level, within] = [0, counts[0]!]
    while (within < closely * limit && level < counts.length - 1) within += counts[++level]!
    const near: number[] = []
    for (let place = 0; place < length; place++) if (different[place]! <= level) near.push(place)
    return largest(near.map(nearnessTo), limit, -Infinity).map((at) => near[at]!)
  }
}

function writeSigns(codes: Uint8Array, from: number, meaning: Float32Array): void {
  for (const [at, one] of meaning.entries()) if (one > 0) codes[from + (at >> 3)]! |= 1 << (at & 7)
}
