import { atOnce, vectorCode } from './vectorCode'

const page = 0x10000
let compiled: WebAssembly.Module | undefined

interface VectorFunctions {
  product(one: number, other: number, last: number): number
  addTimes(one: number, other: number, last: number, times: number): void
}

/** Rows of so many numbers one after another, by their places, and behind them whatever is worked out from them. */
export class Vectors {
  private readonly memory: WebAssembly.Memory
  private readonly code: VectorFunctions
  private readonly bytes: number

  constructor(
    readonly dims: number,
    readonly count: number,
  ) {
    if (dims % atOnce !== 0) throw new RangeError(`${dims} numbers are not worked with ${atOnce} at once`)
    this.bytes = 4 * dims
    this.memory = new WebAssembly.Memory({ initial: 1 + Math.floor((count * this.bytes) / page) })
    compiled ??= new WebAssembly.Module(vectorCode)
    const { exports } = new WebAssembly.Instance(compiled, { room: { memory: this.memory } })
    this.code = exports as unknown as VectorFunctions
  }

  /** The numbers of the rows from one on. They are no longer to be used once there is more room behind. */
  numbers(from = 0, count = this.count - from): Float32Array {
    return new Float32Array(this.memory.buffer, from * this.bytes, count * this.dims)
  }

  /** The place of the first of so many rows behind, all 0: what was behind before is written over. */
  behind(count: number): number {
    const missing = (this.count + count) * this.bytes - this.memory.buffer.byteLength
    if (missing > 0) this.memory.grow(Math.ceil(missing / page))
    this.numbers(this.count, count).fill(0)
    return this.count
  }

  product(one: number, other: number): number {
    return this.code.product(one * this.bytes, other * this.bytes, (one + 1) * this.bytes)
  }

  addTimes(sum: number, times: number, one: number): void {
    this.code.addTimes(sum * this.bytes, one * this.bytes, (sum + 1) * this.bytes, times)
  }
}
