import * as wasm from '@shared/answers/machine/instructions'

const { I32, F32, V128, get, set, tee, whole, i32, f32, f32x4, v128 } = wasm

/** So many numbers are worked with in one go of a loop, four at a time: a row takes a multiple of them. */
export const atOnce = 8
const bytes = 4 * atOnce

const onAndAgain = (one: number, other: number, last: number) => [
  ...[...get(other), ...whole(bytes), ...i32.add, ...set(other)],
  ...[...get(one), ...whole(bytes), ...i32.add, ...tee(one), ...get(last), ...i32.isLess, ...wasm.againIf],
]

const [one, other, last, times] = [0, 1, 2, 3]

/** What two halves add up to, each lane by itself until the end: neither waits for the other. */
const product = () => {
  const [first, second] = [3, 4]
  const withBoth = (sum: number, offset: number) => [
    ...[...get(sum), ...get(one), ...v128.load(offset), ...get(other), ...v128.load(offset)],
    ...[...f32x4.times, ...f32x4.add, ...set(sum)],
  ]
  const lane = (at: number) => [...get(first), ...f32x4.lane(at)]
  return [
    ...[1, 2, V128],
    ...wasm.loop,
    ...[...withBoth(first, 0), ...withBoth(second, bytes / 2), ...onAndAgain(one, other, last)],
    ...wasm.end,
    ...[...get(first), ...get(second), ...f32x4.add, ...set(first)],
    ...[...lane(0), ...lane(1), ...f32.add, ...lane(2), ...lane(3), ...f32.add, ...f32.add],
    ...wasm.end,
  ]
}

const addTimes = () => {
  const all = 4
  const added = (offset: number) => [
    ...[...get(one), ...get(one), ...v128.load(offset)],
    ...[...get(all), ...get(other), ...v128.load(offset), ...f32x4.times, ...f32x4.add, ...v128.store(offset)],
  ]
  return [
    ...[1, 1, V128],
    ...[...get(times), ...f32x4.all, ...set(all)],
    ...wasm.loop,
    ...[...added(0), ...added(bytes / 2), ...onAndAgain(one, other, last)],
    ...wasm.end,
    ...wasm.end,
  ]
}

/**
 * WebAssembly for rows of 32-bit numbers: `product(one, other, last)` and `addTimes(one, other, last, times)`, by the bytes
 * where two rows begin and where the first ends.
 */
export const vectorCode = wasm.moduleOf([
  { name: 'product', given: [I32, I32, I32], back: [F32], body: product() },
  { name: 'addTimes', given: [I32, I32, I32, F32], back: [], body: addTimes() },
])
