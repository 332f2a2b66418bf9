import {
  againIf,
  end,
  F32,
  f32,
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

function addBody() {
  const [named, namedEnd, said, share, at, four] = [0, 1, 2, 3, 4, 5]
  return [
    ...[2, 1, I32, 1, V128],
    ...[...get(share), ...f32x4.all, ...set(four)],
    ...loop,
    ...[...get(named), ...i32.load, ...whole(4), ...i32.shiftLeft, ...tee(at)],
    ...[...get(at), ...v128.load(), ...get(said), ...v128.loadTwo, ...numbers(0, 0, 1, 0), ...v128.or],
    ...[...get(four), ...f32x4.times, ...f32x4.add, ...v128.store()],
    ...[...get(said), ...whole(8), ...i32.add, ...set(said)],
    ...[...get(named), ...whole(4), ...i32.add, ...tee(named), ...get(namedEnd), ...i32.isLess, ...againIf],
    ...end,
    ...end,
  ]
}

/** So many rows are a stretch, of which the greatest score is kept. */
export const stretch = 32

const none = numbers(-Infinity, -Infinity, -Infinity, -Infinity)

/** What the four numbers of each of four rows add up to: neighbours, and then these. */
const addedUp = (rows: readonly (readonly number[])[]) => {
  const neighbours = (one: readonly number[], other: readonly number[]) => [
    ...[...one, ...other, ...v128.pairs(0, 2)],
    ...[...one, ...other, ...v128.pairs(1, 3), ...f32x4.add],
  ]
  return neighbours(neighbours(rows[0]!, rows[1]!), neighbours(rows[2]!, rows[3]!))
}

/** The third numbers of four rows. */
const thirds = ([one, two, three, four]: readonly number[]) => [
  ...[...get(one!), ...get(two!), ...v128.pairs(2, 2)],
  ...[...get(three!), ...get(four!), ...v128.pairs(2, 2), ...v128.pairs(0, 2)],
]

function scoreBody() {
  const [row, rowsEnd, kinds, more, out, most, weighing, stretchEnd] = [0, 1, 2, 3, 4, 5, 6, 7]
  const [rows, greatest, weights, four] = [[8, 9, 10, 11], 12, 13, 14] as const
  const greatestLane = (lane: number) => [...get(greatest), ...f32x4.lane(lane)]
  return [
    ...[2, 1, I32, 7, V128],
    ...[...get(weighing), ...v128.load(), ...set(weights)],
    ...loop,
    ...[...get(row), ...whole(16 * stretch), ...i32.add, ...set(stretchEnd), ...none, ...set(greatest)],
    ...loop,
    ...rows.flatMap((local, nth) => [...get(row), ...v128.load(16 * nth), ...set(local)]),
    ...get(out),
    ...addedUp(rows.map((local) => [...get(local), ...get(weights), ...f32x4.times])),
    ...v128.zero,
    ...rows.flatMap((_, lane) => [
      ...[...get(more), ...get(kinds), ...i32.loadHalf(2 * lane), ...whole(2), ...i32.shiftLeft, ...i32.add],
      ...[...f32.load, ...f32x4.withLane(lane)],
    ]),
    ...[...f32x4.add, ...none, ...thirds(rows), ...v128.zero, ...f32x4.isMore, ...v128.chosen, ...tee(four)],
    ...[...v128.store(), ...get(greatest), ...get(four), ...f32x4.greater, ...set(greatest)],
    ...[...get(out), ...whole(16), ...i32.add, ...set(out), ...get(kinds), ...whole(8), ...i32.add, ...set(kinds)],
    ...[...get(row), ...whole(64), ...i32.add, ...tee(row), ...get(stretchEnd), ...i32.isLess, ...againIf],
    ...end,
    ...[...get(most), ...greatestLane(0)],
    ...[1, 2, 3].flatMap((lane) => [...greatestLane(lane), ...f32.max]),
    ...[...f32.store, ...get(most), ...whole(4), ...i32.add, ...set(most)],
    ...[...get(row), ...get(rowsEnd), ...i32.isLess, ...againIf],
    ...end,
    ...end,
  ]
}

/**
 * Rows of four numbers, which begin at 0 in the `room.memory` that is imported. Exports, by bytes where each begins or ends:
 *
 * `add(named, namedEnd, said, share)`: for each of a list of rows, adds what is said of it, two numbers, and 1, each times the share.
 *
 * `score(row, rowsEnd, kinds, more, out, most, weights)`: for each row of whole stretches, its numbers times the weights, and what there is
 * more for rows of its kind (a number of 16 bits beside the rows), in 32 bits beside the rows, −∞ where its third number is 0; and the
 * greatest of each stretch.
 */
export const sumsCode = moduleOf([
  { name: 'add', given: [I32, I32, I32, F32], back: [], body: addBody() },
  { name: 'score', given: [I32, I32, I32, I32, I32, I32, I32], back: [], body: scoreBody() },
])
