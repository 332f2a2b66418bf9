import { stretch, sumsCode } from './sumsCode'

type Add = (named: number, namedEnd: number, said: number, share: number) => void
type Score = (
  ...given: [row: number, rowsEnd: number, kinds: number, more: number, out: number, most: number, weights: number]
) => void

let compiled: WebAssembly.Module | undefined
const page = 0x10000
/** A score in 32 bits and a place are one number, whole to its last bit. */
const mostRows = 2 ** 20

/** How many rows of how many kinds there are, how often one is named in lists, and how many bytes somebody else needs beside them. */
interface Sizes {
  rows: number
  kinds: number
  named: number
  beside: number
}

/**
 * Lists of rows with two numbers said of each, and what they add up to: the row's two sums, the shares of those that named it, and a
 * fourth number that is set from outside; and what these are worth together.
 */
export class FourSums {
  /** Four numbers a row: they lie together, so that there is one way to the memory and not four. */
  readonly sums: Float32Array
  /** The rows that are named, list after list; two numbers beside each. */
  readonly named: Uint32Array
  readonly said: Float32Array
  /** Beside the rows: which kind each is. */
  readonly kinds: Uint16Array
  /** Beside the rows, as they were last worked out; and the greatest of each stretch. */
  readonly scores: Float32Array
  readonly most: Float32Array
  readonly memory: WebAssembly.Memory
  /** Where in it there is room for somebody else. */
  readonly beside: number
  private readonly more: Float32Array
  private readonly weights: Float32Array
  /** The scores as whole numbers, which are in the same order but for a sign; and the greatest ones, in their order. */
  private readonly bits: Int32Array
  private readonly sorted: Float32Array
  private readonly code: { add: Add; score: Score }

  constructor({ rows, kinds, named, beside }: Sizes) {
    const stretches = Math.ceil(rows / stretch)
    const whole = stretches * stretch
    const starts = [0]
    for (const size of [16 * whole, 4 * whole, 4 * stretches, 4 * kinds, 16, 2 * whole, 4 * named, 8 * named])
      starts.push(starts.at(-1)! + Math.ceil(size / 16) * 16)
    const [, scores = 0, most = 0, more = 0, weights = 0, kindsAt = 0, list = 0, said = 0, end = 0] = starts
    this.memory = new WebAssembly.Memory({ initial: Math.ceil((end + beside) / page) || 1 })
    const { buffer } = this.memory
    this.beside = end
    this.sums = new Float32Array(buffer, 0, 4 * whole)
    this.scores = new Float32Array(buffer, scores, rows)
    this.most = new Float32Array(buffer, most, stretches)
    this.bits = new Int32Array(buffer, scores, rows)
    this.sorted = new Float32Array(stretches)
    this.more = new Float32Array(buffer, more, kinds)
    this.weights = new Float32Array(buffer, weights, 4)
    this.kinds = new Uint16Array(buffer, kindsAt, rows)
    this.named = new Uint32Array(buffer, list, named)
    this.said = new Float32Array(buffer, said, 2 * named)
    compiled ??= new WebAssembly.Module(sumsCode)
    const { add, score } = new WebAssembly.Instance(compiled, { room: { memory: this.memory } }).exports
    this.code = { add: add as Add, score: score as Score }
  }

  /** Adds what stands in a stretch of the lists, times a share. */
  addStretch(from: number, to: number, share: number): void {
    const { named, said, code } = this
    if (to > from) code.add(named.byteOffset + 4 * from, named.byteOffset + 4 * to, said.byteOffset + 8 * from, share)
  }

  /** Works out what the four sums of each row are worth, with what there is more for its kind; −∞ where nothing named it. */
  score(weights: readonly number[], more: ArrayLike<number>): Float32Array {
    this.weights.set(weights)
    this.more.set(more)
    const [kinds, out, most] = [this.kinds, this.scores, this.most].map(({ byteOffset }) => byteOffset) as [
      number,
      number,
      number,
    ]
    if (this.most.length > 0)
      this.code.score(0, this.sums.byteLength, kinds, this.more.byteOffset, out, most, this.weights.byteOffset)
    return this.scores
  }

  /** Adds to one row's score. */
  raise(row: number, by: number): void {
    const score = (this.scores[row]! += by)
    const at = Math.floor(row / stretch)
    if (score > this.most[at]!) this.most[at] = score
  }

  /**
   * The places of the `limit` greatest scores, in their order; equal ones by place. Where as many stretches have one that great, no lesser
   * one is among them, and only what lies above is looked at.
   */
  greatest(limit: number): number[] {
    const { scores, most, sorted } = this
    sorted.set(most)
    const floor = most.length > limit ? sorted.sort()[most.length - limit]! : -Infinity
    const found: number[] = []
    for (let nth = 0; nth < most.length; nth++) {
      if (most[nth]! < floor) continue
      const end = Math.min(scores.length, (nth + 1) * stretch)
      for (let at = nth * stretch; at < end; at++) if (scores[at]! >= floor && scores[at]! > -Infinity) found.push(at)
    }
    return this.inOrder(found).slice(0, limit)
  }

  /** Places by their scores, the greatest first; equal ones by place. Score and place are one number, which is put in order at once. */
  inOrder(places: readonly number[]): number[] {
    const { bits } = this
    const keys = new Float64Array(places.length)
    for (let nth = 0; nth < places.length; nth++) {
      const asWhole = bits[places[nth]!]!
      keys[nth] = (asWhole < 0 ? asWhole ^ 0x7fffffff : asWhole) * mostRows - places[nth]!
    }
    keys.sort()
    const last = keys.length - 1
    return places.map((_, nth) => Math.ceil(keys[last - nth]! / mostRows) * mostRows - keys[last - nth]!)
  }
}
