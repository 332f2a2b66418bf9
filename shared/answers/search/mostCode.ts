import {
  againIf,
  end,
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
  when,
  whole,
} from '../machine/instructions'

/** What the function is given, and what it works with, by their places. */
const [at, ends, most, mostEnd] = [0, 1, 2, 3]
const [stop, best, one, four, lower] = [4, 5, 6, 7, 8]

/** The greater of `best` and what lies on the stack. */
const greater = [...tee(one), ...get(best), ...get(one), ...get(best), ...i32.isMore, ...select, ...set(best)]
/** Whether as many bytes as stand behind the first of four numbers are left before the end of the stretch. */
const fourLeft = [...get(at), ...whole(12), ...i32.add, ...get(stop), ...i32.isLess]
const oneLeft = [...get(at), ...get(stop), ...i32.isLess]

const body = [
  ...[2, 3, I32, 2, V128],
  ...[...whole(0xffff), ...v128.all, ...set(lower)],
  ...loop,
  ...[...whole(0), ...set(best), ...get(ends), ...i32.load, ...whole(4), ...i32.times, ...set(stop)],
  ...[...fourLeft, ...when, ...v128.zero, ...set(four)],
  ...loop,
  ...[...get(at), ...v128.load(), ...get(lower), ...v128.and, ...get(four), ...v128.greater, ...set(four)],
  ...[...get(at), ...whole(16), ...i32.add, ...set(at), ...fourLeft, ...againIf],
  ...end,
  ...[0, 1, 2, 3].flatMap((lane) => [...get(four), ...v128.lane(lane), ...greater]),
  ...end,
  ...[...oneLeft, ...when],
  ...loop,
  ...[...get(at), ...i32.loadHalf(), ...greater],
  ...[...get(at), ...whole(4), ...i32.add, ...set(at), ...oneLeft, ...againIf],
  ...end,
  ...end,
  ...[...get(most), ...get(best), ...i32.store, ...get(ends), ...whole(4), ...i32.add, ...set(ends)],
  ...[...get(most), ...whole(4), ...i32.add, ...tee(most), ...get(mostEnd), ...i32.isLess, ...againIf],
  ...end,
  ...end,
]

/**
 * Imports `room.memory`, in which sums of 32 bits begin at 0, and exports `most(0, ends, most, mostEnd)`: bytes where each begins or
 * ends. For stretch after stretch of the sums, each up to the number that stands in `ends`, writes down the greatest lower half.
 */
export const mostCode = moduleOf([{ name: 'most', given: [I32, I32, I32, I32], back: [], body }])
