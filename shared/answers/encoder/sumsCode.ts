import {
  againIf,
  double,
  end,
  f32,
  F32,
  f32x4,
  f64,
  F64,
  get,
  I32,
  i32,
  loop,
  moduleOf,
  select,
  set,
  tee,
  V128,
  v128,
  whole,
} from '../machine/instructions'

/** What the functions are given, and what they work with, by their places. */
const sum = {
  list: 0,
  listEnd: 1,
  rows: 2,
  scales: 3,
  width: 4,
  out: 5,
  at: 6,
  next: 7,
  row: 8,
  scale: 9,
  part: 10,
  eight: 11,
  four: 12,
}
const keep = { sum: 0, end: 1, all: 2, out: 3, at: 4, length: 5, square: 6, most: 7, part: 8, factor: 9, share: 10 }

/** Adds to a fourth of the sums the fourth of a row's numbers that lies on the stack, times its scale. */
const added = (nth: number) => [
  ...f32x4.ofWhole,
  ...[...get(sum.scale), ...f32x4.times, ...get(sum.four + nth), ...f32x4.add, ...set(sum.four + nth)],
]
const fourths = [0, 1, 2, 3]

const sumBody = [
  ...[3, 3, I32, 7, V128, 0, F32],
  ...loop,
  ...fourths.flatMap((nth) => [...get(sum.out), ...v128.load(16 * nth), ...set(sum.four + nth)]),
  ...[...get(sum.list), ...set(sum.next)],
  ...loop,
  ...[...get(sum.next), ...i32.load, ...tee(sum.row), ...whole(4), ...i32.times, ...get(sum.scales), ...i32.add],
  ...[...f32x4.loadAll, ...set(sum.scale)],
  ...[...get(sum.row), ...get(sum.width), ...i32.times, ...get(sum.rows), ...i32.add, ...get(sum.at), ...i32.add],
  ...[...v128.load(), ...tee(sum.part), ...v128.firstEight, ...tee(sum.eight), ...v128.firstFour, ...added(0)],
  ...[...get(sum.eight), ...v128.lastFour, ...added(1)],
  ...[...get(sum.part), ...v128.lastEight, ...tee(sum.eight), ...v128.firstFour, ...added(2)],
  ...[...get(sum.eight), ...v128.lastFour, ...added(3)],
  ...[...get(sum.next), ...whole(4), ...i32.add, ...tee(sum.next), ...get(sum.listEnd), ...i32.isLess, ...againIf],
  ...end,
  ...fourths.flatMap((nth) => [...get(sum.out), ...get(sum.four + nth), ...v128.store(16 * nth)]),
  ...[...get(sum.out), ...whole(64), ...i32.add, ...set(sum.out)],
  ...[...get(sum.at), ...whole(16), ...i32.add, ...tee(sum.at), ...get(sum.width), ...i32.isLess, ...againIf],
  ...end,
  ...end,
]

/** What four numbers come to, two by two. */
const folded = (four: number, by: readonly number[], asDouble: readonly number[] = []) => [
  ...[...get(four), ...f32x4.lane(0), ...asDouble],
  ...[1, 2, 3].flatMap((lane) => [...get(four), ...f32x4.lane(lane), ...asDouble, ...by]),
]

/** Four numbers of a sum as whole numbers from −127 to 127; they are added to all, too. */
const kept = (nth: number) => [
  ...[...get(keep.all), ...get(keep.all), ...v128.load(16 * nth)],
  ...[...get(keep.at), ...v128.load(16 * nth), ...tee(keep.part), ...get(keep.share), ...f32x4.times, ...f32x4.add],
  ...v128.store(16 * nth),
  ...[...get(keep.part), ...get(keep.factor), ...f32x4.times, ...f32x4.nearestWhole],
]

const keepBody = [
  ...[3, 1, I32, 1, F64, 5, V128],
  ...[...get(keep.sum), ...set(keep.at)],
  ...loop,
  ...[
    ...get(keep.at),
    ...v128.load(),
    ...tee(keep.part),
    ...f32x4.size,
    ...get(keep.most),
    ...f32x4.max,
    ...set(keep.most),
  ],
  ...[...get(keep.part), ...get(keep.part), ...f32x4.times, ...get(keep.square), ...f32x4.add, ...set(keep.square)],
  ...[...get(keep.at), ...whole(16), ...i32.add, ...tee(keep.at), ...get(keep.end), ...i32.isLess, ...againIf],
  ...end,
  // Where there is nothing, nothing is divided by 0.
  ...[...folded(keep.square, f64.add, f64.ofF32), ...f64.root, ...tee(keep.length), ...double(1)],
  ...[...get(keep.length), ...double(0), ...f64.isMore, ...select, ...set(keep.length)],
  ...[
    ...double(127),
    ...folded(keep.most, f32.max),
    ...f64.ofF32,
    ...f64.over,
    ...f32.ofF64,
    ...f32x4.all,
    ...set(keep.factor),
  ],
  ...[...double(1), ...get(keep.length), ...f64.over, ...f32.ofF64, ...f32x4.all, ...set(keep.share)],
  ...[...get(keep.sum), ...set(keep.at)],
  ...loop,
  ...get(keep.out),
  ...[
    ...kept(0),
    ...kept(1),
    ...v128.toEight,
    ...kept(2),
    ...kept(3),
    ...v128.toEight,
    ...v128.toSixteen,
    ...v128.store(),
  ],
  ...[
    ...get(keep.out),
    ...whole(16),
    ...i32.add,
    ...set(keep.out),
    ...get(keep.all),
    ...whole(64),
    ...i32.add,
    ...set(keep.all),
  ],
  ...[...get(keep.at), ...whole(64), ...i32.add, ...tee(keep.at), ...get(keep.end), ...i32.isLess, ...againIf],
  ...end,
  ...[...folded(keep.most, f32.max), ...f64.ofF32, ...double(127), ...f64.over, ...get(keep.length), ...f64.over],
  ...end,
]

/**
 * Imports `room.memory` and exports two functions; all is given as bytes where it begins or ends.
 * `sum(list, listEnd, rows, scales, width, sum)` adds to a sum the rows that a list names, at least one, of `width` numbers of
 * 8 bits each, times their scales. `keep(sum, end, all, out)` brings a sum to length 1, adds it to `all`, and writes it in 8 bits: it
 * gives back what one step of those is worth.
 */
export const sumsCode = moduleOf([
  { name: 'sum', given: [I32, I32, I32, I32, I32, I32], back: [], body: sumBody },
  { name: 'keep', given: [I32, I32, I32, I32], back: [F64], body: keepBody },
])
