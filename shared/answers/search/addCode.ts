import { againIf, end, get, I32, i32, loop, moduleOf, set, tee, when, whole } from '../machine/instructions'

/** What the function is given, and what it works with, by their places. */
const [at, listEnd, worth, byte, step, shift, passage, impact, sum] = [0, 1, 2, 3, 4, 5, 6, 7, 8]

const nextByte = [...get(at), ...i32.loadByte, ...set(byte), ...get(at), ...whole(1), ...i32.add, ...set(at)]
const isMore = [...get(byte), ...whole(127), ...i32.isMore]

const body = [
  ...[1, 6, I32],
  ...loop,
  ...[...nextByte, ...get(byte), ...whole(31), ...i32.and, ...set(impact)],
  ...[...get(byte), ...whole(5), ...i32.shiftRight, ...whole(3), ...i32.and, ...set(step)],
  ...[...isMore, ...when, ...whole(2), ...set(shift)],
  ...loop,
  ...[...nextByte, ...get(byte), ...whole(127), ...i32.and, ...get(shift), ...i32.shiftLeft],
  ...[...get(step), ...i32.or, ...set(step), ...get(shift), ...whole(7), ...i32.add, ...set(shift)],
  ...[...isMore, ...againIf],
  ...end,
  ...end,
  ...[...get(passage), ...get(step), ...i32.add, ...tee(passage), ...whole(2), ...i32.shiftLeft, ...tee(sum)],
  ...[...get(sum), ...i32.load, ...get(worth), ...get(impact), ...whole(2), ...i32.shiftLeft, ...i32.add, ...i32.load],
  ...[...i32.add, ...i32.store, ...get(at), ...get(listEnd), ...i32.isLess, ...againIf],
  ...end,
  ...end,
]

/**
 * Imports `room.memory`, in which sums of 32 bits begin at 0, and exports `add(list, listEnd, worth)`: bytes where each begins or ends. For
 * each posting of a list that is not empty, as packPosting packs it, adds to its passage's sum what its impact is worth, a number of 32 bits.
 */
export const addCode = moduleOf([{ name: 'add', given: [I32, I32, I32], back: [], body }])
