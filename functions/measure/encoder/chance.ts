/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export type Chance = () => number
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
export const oneOf = <T>(list: readonly T[] | string, chance: Chance): T =>
  (list as readonly T[])[Math.floor(chance() * list.length)]!
