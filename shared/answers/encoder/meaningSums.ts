import type { EncoderTable } from './encoderTable'
import type { MeaningRows } from './meaningRows'
import { sumsCode } from './sumsCode'

/** A row has a multiple of so many numbers. */
const atOnce = 16
const page = 0x10000
/** So many words are added up at once, and so many meanings are written at once. */
const room = { words: 1024, meanings: 64 }

let compiled: WebAssembly.Module | undefined

type Sum = (...given: [list: number, listEnd: number, rows: number, scales: number, width: number, sum: number]) => void
type Keep = (sum: number, end: number, all: number, out: number) => number

/**
 * What many texts mean, one after the other and all together: as the encoder's meaningOf but for the last bits of a number, in
 * a tenth of the time, and at once in 8 bits, as MeaningRows keeps them. It holds the encoder's numbers.
 */
export class MeaningSums {
  /** Each row has `width` numbers, the last ones 0. */
  readonly rows: Int8Array
  readonly scales: Float32Array
  readonly width: number
  private readonly at: { scales: number; list: number; sum: number; all: number; out: number }
  private readonly list: Int32Array
  private readonly sum: Float32Array
  private readonly all: Float32Array
  private readonly out: Int8Array
  private readonly steps = new Float64Array(room.meanings)
  private readonly memory: WebAssembly.Memory
  private code: { sum: Sum; keep: Keep } | undefined
  private into: { rows: MeaningRows; next: number } | undefined
  private count = 0

  constructor({ dims, scales, rows }: EncoderTable) {
    const width = (this.width = Math.ceil(dims / atOnce) * atOnce)
    const starts = [0]
    for (const size of [scales.length * width, 4 * scales.length, 4 * room.words, 4 * width, 4 * width])
      starts.push(Math.ceil((starts.at(-1)! + size) / atOnce) * atOnce)
    const [, scalesAt = 0, list = 0, sum = 0, all = 0, out = 0] = starts
    this.at = { scales: scalesAt, list, sum, all, out }
    this.memory = new WebAssembly.Memory({ initial: Math.ceil((out + room.meanings * width) / page) })
    const { buffer } = this.memory
    this.rows = new Int8Array(buffer, 0, scales.length * width)
    this.scales = new Float32Array(buffer, scalesAt, scales.length)
    this.list = new Int32Array(buffer, list, room.words)
    this.sum = new Float32Array(buffer, sum, width)
    this.all = new Float32Array(buffer, all, width)
    this.out = new Int8Array(buffer, out, room.meanings * width)
    this.scales.set(scales)
    if (width === dims) this.rows.set(rows)
    else
      for (let row = 0; row < scales.length; row++)
        this.rows.set(rows.subarray(row * dims, (row + 1) * dims), row * width)
  }

  /** From now on what texts mean is written from a row on. */
  begin(rows: MeaningRows, from: number): void {
    this.into = { rows, next: from }
    this.all.fill(0)
  }

  /** Writes what one more text means: its words from one to the next, as rows of the encoder, below 0 where it does not know one. */
  add(words: Int32Array, from: number, end: number): void {
    const { list, sum, at, out, width, steps } = this
    const { sum: addUp, keep } = (this.code ??= this.instance())
    let length = 0
    sum.fill(0)
    for (let nth = from; nth < end; nth++) {
      const row = words[nth]!
      if (row >= 0) list[length++] = row
      if (length < room.words && nth < end - 1) continue
      if (length > 0) addUp(at.list, at.list + 4 * length, 0, at.scales, width, at.sum)
      length = 0
    }
    steps[this.count] = keep(at.sum, at.sum + 4 * width, at.all, at.out + this.count * width)
    this.count++
    if (this.count * width === out.length) this.write()
  }

  /** Writes what all those texts mean together, each counting the same, in a row. */
  end(row: number): void {
    this.write()
    this.into!.next = row
    const { at, width, steps } = this
    const { keep } = (this.code ??= this.instance())
    steps[0] = keep(at.all, at.all + 4 * width, at.sum, at.out)
    this.count = 1
    this.write()
  }

  private write(): void {
    const { into, count, out, steps, width } = this
    into!.rows.keep(into!.next, out.subarray(0, count * width), steps.subarray(0, count))
    into!.next += count
    this.count = 0
  }

  private instance() {
    compiled ??= new WebAssembly.Module(sumsCode)
    const { sum, keep } = new WebAssembly.Instance(compiled, { room: { memory: this.memory } }).exports
    return { sum: sum as Sum, keep: keep as Keep }
  }
}
