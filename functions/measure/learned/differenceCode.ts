import * as wasm from '@shared/answers/machine/instructions'

const { I32, V128, get, set, tee, whole, i32, v128 } = wasm

/** Bytes that are compared at once. */
export const atOnce = 16

const [asked, row, out, count, width] = [0, 1, 2, 3, 4]
const [at, rowEnd, sums] = [5, 6, 7]
const on = (place: number, bytes: number) => [...get(place), ...whole(bytes), ...i32.add]

const body = [
  ...[2, 2, I32, 1, V128],
  ...wasm.loop,
  ...[...v128.zero, ...set(sums), ...get(asked), ...set(at), ...get(row), ...get(width), ...i32.add, ...set(rowEnd)],
  ...wasm.loop,
  ...[...get(row), ...v128.load(), ...get(at), ...v128.load(), ...v128.unlike, ...v128.ones, ...v128.ofBytes],
  ...[...get(sums), ...v128.addHalves, ...set(sums), ...on(at, atOnce), ...set(at)],
  ...[...on(row, atOnce), ...tee(row), ...get(rowEnd), ...i32.isLess, ...wasm.againIf],
  ...wasm.end,
  ...[...get(sums), ...v128.ofHalves, ...set(sums), ...get(out), ...get(sums), ...v128.lane(0)],
  ...[1, 2, 3].flatMap((lane) => [...get(sums), ...v128.lane(lane), ...i32.add]),
  ...[...i32.store, ...on(out, 4), ...set(out)],
  ...[...get(count), ...whole(1), ...i32.sub, ...tee(count), ...wasm.againIf],
  ...wasm.end,
  ...wasm.end,
]

/** WebAssembly: `differences(asked, rows, out, count, width)` writes in how many bits each row of so many bytes differs. */
export const differenceCode = wasm.moduleOf([{ name: 'differences', given: [I32, I32, I32, I32, I32], back: [], body }])
