/**
 * WebAssembly (W3C, WebAssembly Core Specification 2.0) that tells how near rows of 8-bit numbers are to what is asked: sixteen
 * numbers at once, where a script takes one. Written as a table of instructions, for it is one loop within another.
 */

/** Numbers in LEB128, as WebAssembly has them. */
const leb = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)])
const vector = (code: number, ...more: number[]) => [0xfd, ...leb(code), ...more]
const double = (value: number) => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)]

const get = (local: number) => [0x20, local]
const set = (local: number) => [0x21, local]
const tee = (local: number) => [0x22, local]
/** Below 64 a number has one byte: the seventh bit is its sign. */
const whole = (value: number) => [0x41, ...(value < 64 ? [value] : [(value & 127) | 128, value >>> 7])]
const loop = [0x03, 0x40]
const end = [0x0b]
const againIf = [0x0d, 0]
const i32 = { add: [0x6a], sub: [0x6b], isLess: [0x49] }
const f64 = { ofI32: [0xb7], add: [0xa0], times: [0xa2], load: [0x2b, 3, 0], store: [0x39, 3, 0] }
const v128 = {
  load: (offset = 0) => vector(0x00, 4, offset),
  zero: vector(0x0c, ...new Array<number>(16).fill(0)),
  /** Eight of sixteen numbers of 8 bits as numbers of 16. */
  firstEight: vector(0x87),
  lastEight: vector(0x88),
  /** Products of eight numbers of 16 bits with eight others, two neighbours added: four numbers of 32. */
  products: vector(0xba),
  add: vector(0xae),
  lane: (lane: number) => vector(0x1b, lane),
}

const [I32, F64, V128] = [0x7f, 0x7c, 0x7b]

/** What the function is given, and what it works with, by their places. */
const [asked, row, step, out, count, width, scale] = [0, 1, 2, 3, 4, 5, 6]
const [at, rowEnd, part, eight, high, low] = [7, 8, 9, 10, 11, 12]

/** What one of the two halves of the products adds up to, as a double. */
const sumOf = (sums: number) => [
  ...get(sums),
  ...v128.lane(0),
  ...[1, 2, 3].flatMap((lane) => [...get(sums), ...v128.lane(lane), ...i32.add]),
  ...f64.ofI32,
]

/** Adds to `sums` the products of what lies on the stack with what is asked, `offset` bytes on. */
const withAsked = (offset: number) => [...get(at), ...v128.load(offset), ...v128.products, ...v128.add]

/** The whole function; `fully`: with the lower halves of what is asked, too. */
const body = (fully: boolean) => {
  const andFully = (...code: number[]) => (fully ? code : [])
  return [
    ...[2, 2, I32, 4, V128],
    ...loop,
    ...[...v128.zero, ...set(high), ...v128.zero, ...set(low)],
    ...[...get(row), ...get(width), ...i32.add, ...set(rowEnd), ...get(asked), ...set(at)],
    ...loop,
    ...[...get(row), ...v128.load(), ...set(part)],
    ...[...get(high), ...get(part), ...v128.firstEight, ...tee(eight), ...withAsked(0), ...set(high)],
    ...andFully(...get(low), ...get(eight), ...withAsked(32), ...set(low)),
    ...[...get(high), ...get(part), ...v128.lastEight, ...tee(eight), ...withAsked(16), ...set(high)],
    ...andFully(...get(low), ...get(eight), ...withAsked(48), ...set(low)),
    ...[...get(at), ...whole(64), ...i32.add, ...set(at)],
    ...[...get(row), ...whole(16), ...i32.add, ...tee(row), ...get(rowEnd), ...i32.isLess, ...againIf],
    ...end,
    ...[...get(out), ...sumOf(high)],
    ...andFully(...sumOf(low), ...double(2 ** -16), ...f64.times, ...f64.add),
    ...[...get(scale), ...f64.times, ...get(step), ...f64.load, ...f64.times, ...f64.store],
    ...[...get(step), ...whole(8), ...i32.add, ...set(step), ...get(out), ...whole(8), ...i32.add, ...set(out)],
    ...[...get(count), ...whole(1), ...i32.sub, ...tee(count), ...againIf],
    ...end,
    ...end,
  ]
}

const sized = (bytes: number[]) => [...leb(bytes.length), ...bytes]
const section = (id: number, bytes: number[]) => [id, ...sized(bytes)]
const name = (letters: string) => sized([...letters].map((letter) => letter.charCodeAt(0)))

/**
 * Imports `room.memory` and exports `near(asked, rows, steps, out, count, width, scale)`: bytes where each begins, how many
 * rows, how many bytes a row has; `roughly` is the same by the upper halves of what is asked alone. Asked is each sixteen
 * numbers as 32 bits in two halves: the upper halves, then the lower ones.
 */
export const nearnessCode = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, 0x60, 7, I32, I32, I32, I32, I32, I32, F64, 0]),
  ...section(2, [1, ...name('room'), ...name('memory'), 2, 0, 1]),
  ...section(3, [2, 0, 0]),
  ...section(7, [2, ...name('near'), 0, 0, ...name('roughly'), 0, 1]),
  ...section(10, [2, ...sized(body(true)), ...sized(body(false))]),
])
