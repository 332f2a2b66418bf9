/**
 * Words of WebAssembly (W3C, WebAssembly Core Specification 2.0), so that loops that take sixteen numbers at once, where a script
 * takes one, are written as a table of instructions.
 */

/** Numbers in LEB128, as WebAssembly has them. */
const leb = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)])
const vector = (code: number, ...more: number[]) => [0xfd, ...leb(code), ...more]

export const double = (value: number) => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)]
export const get = (local: number) => [0x20, local]
export const set = (local: number) => [0x21, local]
export const tee = (local: number) => [0x22, local]
/** The seventh bit of a number's last byte is its sign. */
export const whole = (value: number) => [0x41, ...signed(value)]
const signed = (value: number): number[] => (value < 64 ? [value] : [(value & 127) | 128, ...signed(value >>> 7)])
export const loop = [0x03, 0x40]
/** What follows, until its end, is done where the number on the stack is not 0. */
export const end = [0x0b]
export const againIf = [0x0d, 0]
/** The first of two where the third is not 0. */
export const select = [0x1b]
export const when = [0x04, 0x40]
export const i32 = {
  load: [0x28, 2, 0],
  /** The lower half of what is read. */
  loadHalf: (offset = 0) => [0x2f, 1, ...leb(offset)],
  loadByte: [0x2d, 0, 0],
  store: [0x36, 2, 0],
  add: [0x6a],
  sub: [0x6b],
  times: [0x6c],
  and: [0x71],
  or: [0x72],
  shiftLeft: [0x74],
  shiftRight: [0x76],
  isLess: [0x49],
  isMore: [0x4b],
}
export const f32 = { add: [0x92], max: [0x97], ofF64: [0xb6], load: [0x2a, 2, 0], store: [0x38, 2, 0] }
export const f64 = {
  ofI32: [0xb7],
  ofF32: [0xbb],
  add: [0xa0],
  times: [0xa2],
  over: [0xa3],
  root: [0x9f],
  isMore: [0x64],
  load: [0x2b, 3, 0],
  store: [0x39, 3, 0],
}
export const v128 = {
  load: (offset = 0) => vector(0x00, 4, ...leb(offset)),
  /** Two numbers of 32 bits; the upper two are 0. */
  loadTwo: vector(0x5d, 2, 0),
  store: (offset = 0) => vector(0x0b, 4, ...leb(offset)),
  zero: vector(0x0c, ...new Array<number>(16).fill(0)),
  /** Eight of sixteen numbers of 8 bits as numbers of 16. */
  firstEight: vector(0x87),
  lastEight: vector(0x88),
  /** Four of eight numbers of 16 bits as numbers of 32. */
  firstFour: vector(0xa7),
  lastFour: vector(0xa8),
  /** Products of eight numbers of 16 bits with eight others, two neighbours added: four numbers of 32. */
  products: vector(0xba),
  add: vector(0xae),
  lane: (lane: number) => vector(0x1b, lane),
  /** A number of 32 bits, four times. */
  all: vector(0x11),
  and: vector(0x4e),
  or: vector(0x50),
  /** Of four numbers of 32 bits and four others, without signs, the greater. */
  greater: vector(0xb9),
  /** Twice four numbers of 32 bits as eight of 16, twice eight of those as sixteen of 8. */
  toEight: vector(0x85),
  toSixteen: vector(0x65),
  unlike: vector(0x51),
  /** The bits of the first where the third has them set, else those of the second. */
  chosen: vector(0x52),
  /** Of the four numbers of each of two, those at two places: the first's two, then the second's. */
  pairs: (first: number, second: number) =>
    vector(
      0x0d,
      ...[first, second, 4 + first, 4 + second].flatMap((lane) => [0, 1, 2, 3].map((byte) => 4 * lane + byte)),
    ),
  /** In each of sixteen bytes, how many bits are set. */
  ones: vector(0x62),
  /** Neighbours added: sixteen bytes to eight numbers of 16 bits, and those to four of 32. */
  ofBytes: vector(0x7d),
  ofHalves: vector(0x7f),
  addHalves: vector(0x8e),
}
/** Four numbers of 32 bits with a point. */
export const f32x4 = {
  /** A number that is read, four times. */
  loadAll: vector(0x09, 2, 0),
  all: vector(0x13),
  lane: (lane: number) => vector(0x1f, lane),
  withLane: (lane: number) => vector(0x20, lane),
  isMore: vector(0x44),
  ofWhole: vector(0xfa),
  nearestWhole: [...vector(0x6a), ...vector(0xf8)],
  size: vector(0xe0),
  add: vector(0xe4),
  times: vector(0xe6),
  max: vector(0xe9),
  /** The same where neither is no number. */
  greater: vector(0xeb),
}

/** Four numbers of 32 bits with a point, as they are written here. */
export const numbers = (...four: readonly [number, number, number, number]) =>
  vector(0x0c, ...new Uint8Array(Float32Array.from(four).buffer))

export const [I32, F32, F64, V128] = [0x7f, 0x7d, 0x7c, 0x7b] as const

const sized = (bytes: readonly number[]) => [...leb(bytes.length), ...bytes]
const section = (id: number, bytes: readonly number[]) => [id, ...sized(bytes)]
const name = (letters: string) => sized([...letters].map((letter) => letter.charCodeAt(0)))

interface Written {
  name: string
  /** The kinds of what it is given, and of what it gives back. */
  given: readonly number[]
  back: readonly number[]
  /** How many locals of which kinds it works with beside what it is given, and what it does. */
  body: readonly number[]
}

/** A module that imports `room.memory` and exports these functions. */
export const moduleOf = (functions: readonly Written[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [
      functions.length,
      ...functions.flatMap(({ given, back }) => [0x60, ...sized(given), ...sized(back)]),
    ]),
    ...section(2, [1, ...name('room'), ...name('memory'), 2, 0, 1]),
    ...section(3, [functions.length, ...functions.keys()]),
    ...section(7, [functions.length, ...functions.flatMap((one, at) => [...name(one.name), 0, at])]),
    ...section(10, [functions.length, ...functions.flatMap(({ body }) => sized(body))]),
  ])
