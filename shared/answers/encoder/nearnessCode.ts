import {
  againIf,
  double,
  end,
  F64,
  f32,
  f64,
  get,
  I32,
  i32,
  loop,
  moduleOf,
  set,
  tee,
  V128,
  v128,
  whole,
} from '../machine/instructions'

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
    ...[...get(scale), ...f64.times, ...get(step), ...f64.load, ...f64.times],
    ...(fully ? f64.store : [...f32.ofF64, ...f32.store]),
    ...[
      ...get(step),
      ...whole(8),
      ...i32.add,
      ...set(step),
      ...get(out),
      ...whole(fully ? 8 : 16),
      ...i32.add,
      ...set(out),
    ],
    ...[...get(count), ...whole(1), ...i32.sub, ...tee(count), ...againIf],
    ...end,
    ...end,
  ]
}

const given = [I32, I32, I32, I32, I32, I32, F64]

/**
 * Tells how near rows of 8-bit numbers are to what is asked. Imports `room.memory` and exports
 * `near(asked, rows, steps, out, count, width, scale)`: bytes where each begins, how many rows, how many bytes a row has;
 * `roughly` is the same by the upper halves of what is asked alone, and writes 32 bits in every sixteen bytes. Asked is each sixteen numbers
 * as 32 bits in two halves: the upper halves, then the lower ones.
 */
export const nearnessCode = moduleOf([
  { name: 'near', given, back: [], body: body(true) },
  { name: 'roughly', given, back: [], body: body(false) },
])
