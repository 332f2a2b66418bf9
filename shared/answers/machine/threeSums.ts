import {
  againIf,
  end,
  F32,
  f32x4,
  get,
  I32,
  i32,
  loop,
  moduleOf,
  numbers,
  set,
  tee,
  V128,
  v128,
  whole,
} from './instructions'

/** What the function is given, and what it works with, by their places. */
const [row, rowEnd, said, share, at, four] = [0, 1, 2, 3, 4, 5]

const body = [
  ...[2, 1, I32, 1, V128],
  ...[...get(share), ...f32x4.all, ...set(four)],
  ...loop,
  ...[...get(row), ...i32.load, ...whole(4), ...i32.shiftLeft, ...tee(at)],
  ...[...get(at), ...v128.load(), ...get(said), ...v128.loadTwo, ...numbers(0, 0, 1, 0), ...v128.or],
  ...[...get(four), ...f32x4.times, ...f32x4.add, ...v128.store()],
  ...[...get(said), ...whole(8), ...i32.add, ...set(said)],
  ...[...get(row), ...whole(4), ...i32.add, ...tee(row), ...get(rowEnd), ...i32.isLess, ...againIf],
  ...end,
  ...end,
]

/**
 * Imports `room.memory`, in which four sums a row begin at 0, and exports `add(row, rowEnd, said, share)`: bytes where each begins or
 * ends. For each of a list of rows, adds what is said of it, two numbers, and 1, each times the share.
 */
const code = moduleOf([{ name: 'add', given: [I32, I32, I32, F32], back: [], body }])

type Add = (row: number, rowEnd: number, said: number, share: number) => void

let compiled: WebAssembly.Module | undefined
const page = 0x10000

/** Lists of rows with two numbers said of each, and what they add up to: the row's two sums, and the shares of those that named it. */
export class ThreeSums {
  /** Four numbers a row: the two sums, the shares, and 0. They lie together: one way to the memory and not three. */
  readonly sums: Float32Array
  /** The rows that are named, list after list; two numbers beside each. */
  readonly named: Uint32Array
  readonly said: Float32Array
  private readonly add: Add

  constructor(rows: number, named: number) {
    const [from, beside] = [16 * rows, 16 * rows + 4 * named]
    const memory = new WebAssembly.Memory({ initial: Math.ceil((beside + 8 * named) / page) || 1 })
    compiled ??= new WebAssembly.Module(code)
    this.add = new WebAssembly.Instance(compiled, { room: { memory } }).exports['add'] as Add
    this.sums = new Float32Array(memory.buffer, 0, 4 * rows)
    this.named = new Uint32Array(memory.buffer, from, named)
    this.said = new Float32Array(memory.buffer, beside, 2 * named)
  }

  /** Adds what stands in a stretch of the lists, times a share. */
  addStretch(from: number, to: number, share: number): void {
    const { named, said } = this
    if (to > from) this.add(named.byteOffset + 4 * from, named.byteOffset + 4 * to, said.byteOffset + 8 * from, share)
  }
}
