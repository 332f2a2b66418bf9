/** The size of the room a list of so many needs: the next power of two. */
const roomFor = (length: number): number => 32 - Math.clz32(length - 1)

/**
 * Lists of numbers by feature, all in one array: a list that outgrows its room moves to one twice as large, and its old
 * room is given to the next that needs such a one. A list that reaches `most` is given up: what so many say tells none apart.
 */
export function postings(features: number, most: number) {
  const starts = new Uint32Array(features)
  const lengths = new Uint16Array(features)
  const free: number[][] = Array.from({ length: 17 }, () => [])
  let pool = new Uint32Array(1 << 16)
  let used = 0

  function room(size: number): number {
    const old = free[size]!.pop()
    if (old !== undefined) return old
    const start = used
    used += 1 << size
    if (used > pool.length) {
      const wider = new Uint32Array(Math.max(used, pool.length * 1.5))
      wider.set(pool)
      pool = wider
    }
    return start
  }

  /** A list that has become shorter moves to the room that fits it. */
  function settle(feature: number, start: number, size: number): void {
    const left = lengths[feature]!
    if (left > 0 && roomFor(left) === size) return
    if (left > 0) {
      const now = room(roomFor(left))
      pool.copyWithin(now, start, start + left)
      starts[feature] = now
    }
    free[size]!.push(start)
  }

  return {
    add(feature: number, number: number) {
      const length = lengths[feature]!
      if (length >= most) return
      const start = starts[feature]!
      if (length > 0 && pool[start + length - 1] === number) return
      lengths[feature] = length + 1
      if (length + 1 >= most) {
        free[roomFor(length)]!.push(start)
        return
      }
      const isFull = length === 0 || (length & (length - 1)) === 0
      const now = isFull ? room(roomFor(length + 1)) : start
      if (isFull && length > 0) {
        pool.copyWithin(now, start, start + length)
        free[roomFor(length)]!.push(start)
      }
      starts[feature] = now
      pool[now + length] = number
    },
    /**
     * Every number becomes what stands in its place in `to`, and is left out where that is nothing; what keeps its order stays in
     * order. A list that was given up begins anew where `isBack`.
     */
    renumber(to: Int32Array, isBack: (feature: number) => boolean) {
      for (let feature = 0; feature < features; feature++) {
        const length = lengths[feature]!
        if (length === 0) continue
        if (length >= most) {
          if (isBack(feature)) lengths[feature] = 0
          continue
        }
        const start = starts[feature]!
        let left = 0
        for (let at = start; at < start + length; at++) {
          const number = to[pool[at]!]!
          if (number >= 0) pool[start + left++] = number
        }
        lengths[feature] = left
        settle(feature, start, roomFor(length))
      }
    },
    /** Where a list begins and ends in `numbers`; nothing for one that was given up. */
    lengthOf: (feature: number): number => (lengths[feature]! >= most ? 0 : lengths[feature]!),
    startOf: (feature: number): number => starts[feature]!,
    numbers: (): Uint32Array => pool,
  }
}
