import { nearnessCode } from './nearnessCode'

/** So many numbers are multiplied at once: a row takes a multiple of them. */
const atOnce = 16
const page = 0x10000
/** A number that is asked takes two halves of 16 bits. */
const half = 0x10000

let compiled: WebAssembly.Module | undefined

const widthOf = (dims: number) => Math.ceil(dims / atOnce) * atOnce

type Near = (
  ...given: [asked: number, rows: number, steps: number, out: number, count: number, width: number, scale: number]
) => void

/**
 * Meanings of length 1 in 8 bits: a fourth of the memory, and so of the way to it. What is asked keeps 32 bits, so that
 * nearness is no less exact than the rows.
 */
export class MeaningRows {
  private readonly width: number
  private readonly start: { asked: number; rows: number; steps: number; near: number }
  private readonly halves: Int16Array
  private readonly rows: Int8Array
  /** What one step of a row's numbers is worth, beside the rows. */
  private readonly steps: Float64Array
  private readonly found: Float64Array
  private readonly code: { near: Near; roughly: Near }
  private scale = 0
  private asked: Float32Array | undefined

  /** Rows that mean nothing yet; `within`: in somebody else's memory, which has room for them from there on. */
  constructor(
    readonly dims: number,
    count: number,
    within?: { memory: WebAssembly.Memory; beside: number },
  ) {
    this.width = widthOf(dims)
    const asked = within?.beside ?? 0
    const rows = asked + 4 * this.width
    const steps = rows + count * this.width
    this.start = { asked, rows, steps, near: steps + 8 * count }
    const memory =
      within?.memory ?? new WebAssembly.Memory({ initial: Math.ceil(MeaningRows.bytesFor(dims, count) / page) })
    compiled ??= new WebAssembly.Module(nearnessCode)
    const { near, roughly } = new WebAssembly.Instance(compiled, { room: { memory } }).exports
    this.code = { near: near as Near, roughly: roughly as Near }
    this.halves = new Int16Array(memory.buffer, asked, 2 * this.width)
    this.rows = new Int8Array(memory.buffer, rows, count * this.width)
    this.steps = new Float64Array(memory.buffer, steps, count)
    this.found = new Float64Array(memory.buffer, this.start.near, count)
  }

  /** How many bytes so many rows take. */
  static bytesFor(dims: number, count: number): number {
    return 4 * widthOf(dims) + count * (widthOf(dims) + 16)
  }

  set(row: number, meaning: Float32Array): void {
    let most = 0
    for (let at = 0; at < this.dims; at++) most = Math.max(most, Math.abs(meaning[at]!))
    this.steps[row] = most / 127
    for (let at = 0; at < this.dims && most > 0; at++)
      this.rows[row * this.width + at] = Math.round((meaning[at]! / most) * 127)
  }

  /** Sets rows from one on, as they are kept: numbers from −127 to 127, each row filled up with 0, and what one step of them is worth. */
  keep(from: number, rows: Int8Array, steps: Float64Array): void {
    this.rows.set(rows, from * this.width)
    this.steps.set(steps, from)
  }

  /** What the next rows are compared with; it may not be changed any more. */
  ask(meaning: Float32Array): void {
    if (this.asked === meaning) return
    this.asked = meaning
    let most = 0
    for (let at = 0; at < this.dims; at++) most = Math.max(most, Math.abs(meaning[at]!))
    this.scale = most / 0x7fff
    for (let at = 0; at < this.dims; at++) {
      const whole = most === 0 ? 0 : Math.round((meaning[at]! / most) * 0x7fff * half)
      const upper = (whole + half / 2) >> 16
      const place = 2 * (at - (at % atOnce)) + (at % atOnce)
      this.halves[place] = upper
      this.halves[place + atOnce] = whole - upper * half
    }
  }

  /** −1…1, beside the rows: how near what was asked is to those from one to the next; what is found later is written over it. */
  near(from: number, end: number): Float64Array {
    this.compared(this.code.near, { from, end, out: this.start.near + 8 * from })
    return this.found
  }

  /**
   * The same in half the time, by 16 bits of what is asked, some hundred-thousandths off: in 32 bits in every sixteen bytes of the memory
   * these rows lie in, from `out` on.
   */
  roughlyNear(from: number, end: number, out: number): void {
    this.compared(this.code.roughly, { from, end, out })
  }

  private compared(code: Near, { from, end, out }: { from: number; end: number; out: number }): void {
    const { asked, rows, steps } = this.start
    if (end > from) code(asked, rows + from * this.width, steps + 8 * from, out, end - from, this.width, this.scale)
  }
}

export function meaningRows(dims: number, meanings: readonly Float32Array[]): MeaningRows {
  const rows = new MeaningRows(dims, meanings.length)
  for (const [row, meaning] of meanings.entries()) rows.set(row, meaning)
  return rows
}

/** −1…1: how near a meaning of length 1 is to one in a row. */
export function nearness(asked: Float32Array, rows: MeaningRows, row: number): number {
  rows.ask(asked)
  return rows.near(row, row + 1)[row]!
}
